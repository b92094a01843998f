// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Creates a schedule of a Liveboard.
    ///
    /// `POST schedules/create`, from 9.4.0.cl on.
    public static func createSchedule(_ request: CreateScheduleRequest) -> Endpoint<ResponseSchedule> {
        Endpoint(operation: "createSchedule", body: request.object)
    }

    /// Finds schedules of Liveboards.
    ///
    /// `POST schedules/search`, from 9.4.0.cl on.
    public static func searchSchedules(_ request: SearchSchedulesRequest = SearchSchedulesRequest()) -> Endpoint<
        [ResponseSchedule]
    > {
        Endpoint(operation: "searchSchedules", body: request.object)
    }

    /// Deletes a schedule.
    ///
    /// `POST schedules/{schedule_identifier}/delete`, from 9.4.0.cl on.
    public static func deleteSchedule(scheduleIdentifier: String) -> Endpoint<Done> {
        Endpoint(operation: "deleteSchedule", path: [scheduleIdentifier])
    }

    /// Changes, pauses or resumes a schedule.
    ///
    /// `POST schedules/{schedule_identifier}/update`, from 9.4.0.cl on.
    public static func updateSchedule(
        scheduleIdentifier: String,
        _ request: UpdateScheduleRequest = UpdateScheduleRequest()
    ) -> Endpoint<Done> {
        Endpoint(operation: "updateSchedule", path: [scheduleIdentifier], body: request.object)
    }
}
