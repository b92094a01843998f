// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// Creates a custom calendar.
    ///
    /// `POST calendars/create`, from 10.12.0.cl on.
    public static func createCalendar(_ request: CreateCalendarRequest) -> Endpoint<CalendarResponse> {
        Endpoint(operation: "createCalendar", body: request.object)
    }

    /// Gives the table of a calendar as CSV inside JSON.
    ///
    /// `POST calendars/generate-csv`, from 10.12.0.cl on.
    public static func generateCSV(_ request: GenerateCSVRequest) -> Endpoint<JSONValue> {
        Endpoint(operation: "generateCSV", body: request.object)
    }

    /// Finds custom calendars by name or connection.
    ///
    /// `POST calendars/search`, from 10.12.0.cl on.
    public static func searchCalendars(_ request: SearchCalendarsRequest = SearchCalendarsRequest()) -> Endpoint<
        [CalendarResponse]
    > {
        Endpoint(operation: "searchCalendars", body: request.object)
    }

    /// Deletes a custom calendar.
    ///
    /// `POST calendars/{calendar_identifier}/delete`, from 10.12.0.cl on.
    public static func deleteCalendar(calendarIdentifier: String) -> Endpoint<Done> {
        Endpoint(operation: "deleteCalendar", path: [calendarIdentifier])
    }

    /// Changes a custom calendar.
    ///
    /// `POST calendars/{calendar_identifier}/update`, from 10.12.0.cl on.
    public static func updateCalendar(calendarIdentifier: String, _ request: UpdateCalendarRequest) -> Endpoint<Done> {
        Endpoint(operation: "updateCalendar", path: [calendarIdentifier], body: request.object)
    }
}
