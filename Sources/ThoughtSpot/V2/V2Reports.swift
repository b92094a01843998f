// REST API 2.0, "Reports". A `request` is the JSON body as it is.
public import JSON

extension Endpoint where Value == FileContent {
    /// `POST report/liveboard`: a Liveboard as PDF, PNG, CSV or XLSX.
    public static func v2ReportLiveboard(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.report_liveboard", .post, .v2, "report/liveboard").request(request).accept(.bytes).effect(.reads)
    }

    /// `POST report/answer`: an answer as PDF, PNG, CSV or XLSX.
    public static func v2ReportAnswer(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.report_answer", .post, .v2, "report/answer").request(request).accept(.bytes).effect(.reads)
    }
}
