// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Jobs".
    static let jobs = #"""
        # Jobs
        @searchChannelHistory jobs_history_communication_channels_search POST jobs/history/communication-channels/search
          line Lists what was sent over a channel, with the outcome of each job.
          effect reads
          body json
          answer SearchChannelHistoryResponse
          since 26.4.0.cl
          body* channel_type text ~ChannelType
          body job_ids list:text
          body channel_identifiers list:text
          body channel_status text ~ChannelStatus
          body events list:object:ChannelHistoryEventInput
          body start_epoch_time_in_millis time
          body end_epoch_time_in_millis time
        """#
}
