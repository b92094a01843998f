// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Custom Calendars".
    static let customCalendars = #"""
        # Custom Calendars
        @createCalendar calendars_create POST calendars/create
          line Creates a custom calendar.
          effect changes
          body json
          answer CalendarResponse
          since 10.12.0.cl
          body* name text
          body* creation_method text ~CreationMethod
          body* table_reference object:ExternalTableInput
          body start_date text
          body end_date text
          body calendar_type text ~CalendarType ="MONTH_OFFSET"
          body month_offset text ~MonthOffset ="January"
          body start_day_of_week text ~StartDayOfWeek ="Sunday"
          body quarter_name_prefix text
          body year_name_prefix text
        @generateCSV calendars_generate_csv POST calendars/generate-csv
          line Gives the table of a calendar as CSV inside JSON.
          effect reads
          body json
          answer json
          since 10.12.0.cl
          body* start_date text
          body* end_date text
          body calendar_type text ~CalendarType ="MONTH_OFFSET"
          body month_offset text ~MonthOffset ="January"
          body start_day_of_week text ~StartDayOfWeek ="Sunday"
          body quarter_name_prefix text
          body year_name_prefix text
        @searchCalendars calendars_search POST calendars/search
          line Finds custom calendars by name or connection.
          effect reads
          body json
          answer [CalendarResponse]
          paging records .
          since 10.12.0.cl
          body connection_identifier text
          body name_pattern text
          body record_offset number =0
          body record_size number =10
          body sort_options object:SortOption
        @deleteCalendar calendars_delete POST calendars/{calendar_identifier}/delete
          line Deletes a custom calendar.
          effect deletes
          body none
          answer none
          since 10.12.0.cl
          path* calendar_identifier text
        @updateCalendar calendars_update POST calendars/{calendar_identifier}/update
          line Changes a custom calendar.
          effect changes
          body json
          answer none
          since 10.12.0.cl
          path* calendar_identifier text
          body update_method text ~CreationMethod ="FROM_INPUT_PARAMS"
          body* table_reference object:ExternalTableInput
          body start_date text
          body end_date text
          body calendar_type text ~CalendarType ="MONTH_OFFSET"
          body month_offset text ~MonthOffset ="January"
          body start_day_of_week text ~StartDayOfWeek ="Sunday"
          body quarter_name_prefix text
          body year_name_prefix text
        """#
}
