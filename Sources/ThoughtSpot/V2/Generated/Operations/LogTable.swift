// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Log".
    static let log = #"""
        # Log
        @fetchLogs logs_fetch POST logs/fetch
          line Reads audit log lines between two times.
          effect reads
          body json
          answer [LogResponse]
          since 9.0.0.cl
          body* log_type text ~LogType
          body start_epoch_time_in_millis time
          body end_epoch_time_in_millis time
          body get_all_logs flag =true
        """#
}
