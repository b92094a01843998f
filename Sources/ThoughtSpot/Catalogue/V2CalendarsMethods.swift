internal import JSON

extension Catalogue {
    /// The calls of `V2Calendars` that take a whole request.
    mutating func addV2Calendars() {
        add("v2.calendars_create") { a throws(ArgumentError) in .v2CalendarsCreate(try a.json("request")) }
        add("v2.calendars_delete") { a throws(ArgumentError) in
            .v2CalendarsDelete(calendarIdentifier: try a.text("calendar_identifier"))
        }
        add("v2.calendars_generate_csv") { a throws(ArgumentError) in .v2CalendarsGenerateCSV(try a.json("request")) }
        add("v2.calendars_search") { a throws(ArgumentError) in .v2CalendarsSearch(try a.json("request")) }
        add("v2.calendars_update") { a throws(ArgumentError) in
            .v2CalendarsUpdate(calendarIdentifier: try a.text("calendar_identifier"), try a.json("request"))
        }
    }
}
