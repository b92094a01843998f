// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST jobs/history/communication-channels/search` takes.
    public struct SearchChannelHistoryRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `channel_type` on the wire, required.
        public var channelType: ChannelType? {
            get { object.value("channel_type") }
            set { object.set("channel_type", newValue) }
        }

        /// `job_ids` on the wire.
        public var jobIDs: [String]? {
            get { object.value("job_ids") }
            set { object.set("job_ids", newValue) }
        }

        /// `channel_identifiers` on the wire.
        public var channelIdentifiers: [String]? {
            get { object.value("channel_identifiers") }
            set { object.set("channel_identifiers", newValue) }
        }

        /// `channel_status` on the wire.
        public var channelStatus: ChannelStatus? {
            get { object.value("channel_status") }
            set { object.set("channel_status", newValue) }
        }

        /// `events` on the wire.
        public var events: [ChannelHistoryEventInput]? {
            get { object.value("events") }
            set { object.set("events", newValue) }
        }

        /// `start_epoch_time_in_millis` on the wire.
        public var startEpochTimeInMillis: Timestamp? {
            get { object.value("start_epoch_time_in_millis") }
            set { object.set("start_epoch_time_in_millis", newValue) }
        }

        /// `end_epoch_time_in_millis` on the wire.
        public var endEpochTimeInMillis: Timestamp? {
            get { object.value("end_epoch_time_in_millis") }
            set { object.set("end_epoch_time_in_millis", newValue) }
        }
    }

    /// A part of requests.
    public struct ChannelHistoryEventInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `type` on the wire, required.
        public var type: ChannelHistoryEventType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }

        /// `identifier` on the wire.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }
    }
}
