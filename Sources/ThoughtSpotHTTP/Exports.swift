// One import is enough for common use: `import ThoughtSpotHTTP` brings the calls, the values of REST API 2.0 and JSON.
@_exported public import JSON
@_exported public import ThoughtSpot
@_exported public import ThoughtSpotV2
