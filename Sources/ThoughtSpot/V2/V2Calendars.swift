// REST API 2.0, "Custom Calendars". A `request` is the JSON body as it is.
public import JSON

extension Endpoint where Value == JSONValue {
    /// `POST calendars/create`: creates a custom calendar and answers with it.
    public static func v2CalendarsCreate(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.calendars_create", .post, .v2, "calendars/create").request(request)
    }

    /// `POST calendars/generate-csv`: a calendar table as CSV inside JSON.
    public static func v2CalendarsGenerateCSV(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.calendars_generate_csv", .post, .v2, "calendars/generate-csv").request(request).effect(.reads)
    }

    /// `POST calendars/search`: custom calendars by name or connection.
    public static func v2CalendarsSearch(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.calendars_search", .post, .v2, "calendars/search").request(request).effect(.reads)
    }
}

extension Endpoint where Value == Done {
    /// `POST calendars/{calendar}/delete`: deletes a custom calendar; 204.
    public static func v2CalendarsDelete(calendarIdentifier: String) -> Endpoint {
        Endpoint("v2.calendars_delete", .post, .v2, "calendars/\(calendarIdentifier)/delete").effect(.deletes)
    }

    /// `POST calendars/{calendar}/update`: changes a custom calendar; 204.
    public static func v2CalendarsUpdate(calendarIdentifier: String, _ request: JSONValue) -> Endpoint {
        Endpoint("v2.calendars_update", .post, .v2, "calendars/\(calendarIdentifier)/update").request(request)
    }
}
