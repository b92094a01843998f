internal import JSON

extension Catalogue {
    /// The calls of `V2Schedules` that take a whole request.
    mutating func addV2Schedules() {
        add("v2.schedules_search") { a throws(ArgumentError) in .v2SchedulesSearch(try a.json("request")) }
        add("v2.schedules_create") { a throws(ArgumentError) in .v2SchedulesCreate(try a.json("request")) }
        add("v2.schedules_update") { a throws(ArgumentError) in
            .v2SchedulesUpdate(scheduleIdentifier: try a.text("schedule_identifier"), try a.json("request"))
        }
        add("v2.schedules_delete") { a throws(ArgumentError) in
            .v2SchedulesDelete(scheduleIdentifier: try a.text("schedule_identifier"))
        }
    }
}
