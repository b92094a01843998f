// REST API 2.0, "Schedules". A `request` is the JSON body as it is.
public import JSON

extension Endpoint where Value == JSONValue {
    /// `POST schedules/search`: schedules of Liveboards.
    public static func v2SchedulesSearch(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.schedules_search", .post, .v2, "schedules/search").request(request).effect(.reads)
    }

    /// `POST schedules/create`: sends a Liveboard regularly (the Python library lacks `/create`, bugs D6).
    public static func v2SchedulesCreate(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.schedules_create", .post, .v2, "schedules/create").request(request)
    }
}

extension Endpoint where Value == Done {
    /// `POST schedules/{schedule}/update`: changes a schedule; 204.
    public static func v2SchedulesUpdate(scheduleIdentifier: String, _ request: JSONValue) -> Endpoint {
        Endpoint("v2.schedules_update", .post, .v2, "schedules/\(scheduleIdentifier)/update").request(request)
    }

    /// `POST schedules/{schedule}/delete`: deletes a schedule; 204.
    public static func v2SchedulesDelete(scheduleIdentifier: String) -> Endpoint {
        Endpoint("v2.schedules_delete", .post, .v2, "schedules/\(scheduleIdentifier)/delete").effect(.deletes)
    }
}
