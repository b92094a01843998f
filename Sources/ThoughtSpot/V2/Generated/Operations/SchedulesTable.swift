// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Schedules".
    static let schedules = #"""
        # Schedules
        @createSchedule schedules_create POST schedules/create
          line Creates a schedule of a Liveboard.
          effect changes
          body json
          answer ResponseSchedule
          since 9.4.0.cl
          body* name text
          body* description text
          body* metadata_type text ~CreateScheduleMetadataType
          body* metadata_identifier text
          body file_format text ~FileFormat__ ="PDF"
          body liveboard_options object:LiveboardOptionsInput
          body pdf_options object:SchedulesPdfOptionsInput
          body* time_zone text ~TimeZone
          body frequency object:FrequencyInput
          body* recipient_details object:RecipientDetailsInput
          body personalised_view_id text
        @searchSchedules schedules_search POST schedules/search
          line Finds schedules of Liveboards.
          effect reads
          body json
          answer [ResponseSchedule]
          paging records .
          since 9.4.0.cl
          body metadata list:object:MetadataInput
          body record_offset number
          body record_size number
          body sort_options object:SortingOptions
          body history_runs_options object:ScheduleHistoryRunsOptionsInput
          body schedule_identifiers list:text
        @deleteSchedule schedules_delete POST schedules/{schedule_identifier}/delete
          line Deletes a schedule.
          effect deletes
          body none
          answer none
          since 9.4.0.cl
          path* schedule_identifier text
        @updateSchedule schedules_update POST schedules/{schedule_identifier}/update
          line Changes, pauses or resumes a schedule.
          effect changes
          body json
          answer none
          since 9.4.0.cl
          path* schedule_identifier text
          body name text
          body description text
          body metadata_type text ~CreateScheduleMetadataType
          body metadata_identifier text
          body file_format text ~FileFormat__
          body liveboard_options object:LiveboardOptionsInput
          body pdf_options object:SchedulesPdfOptionsInput
          body time_zone text ~TimeZone
          body frequency object:FrequencyInput
          body recipient_details object:RecipientDetailsInput
          body status text ~UpdateScheduleStatus
          body personalised_view_id text
        """#
}
