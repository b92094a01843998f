// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST jobs/history/communication-channels/search` answers with.
    public struct SearchChannelHistoryResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `jobs` on the wire, required.
        public var jobs: [ChannelHistoryJob]? { object.value("jobs") }
    }

    /// A part of answers.
    public struct ChannelHistoryJob: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `status` on the wire, required.
        public var status: ChannelHistoryJobStatus? { object.value("status") }

        /// `creation_time_in_millis` on the wire, required.
        public var creationTimeInMillis: Timestamp? { object.value("creation_time_in_millis") }

        /// `event` on the wire.
        public var event: ChannelHistoryEventInfo? { object.value("event") }

        /// `recipients` on the wire.
        public var recipients: [JobRecipient]? { object.value("recipients") }

        /// `detail` on the wire.
        public var detail: String? { object.value("detail") }

        /// `try_count` on the wire.
        public var tryCount: Int? { object.value("try_count") }
    }

    /// A part of answers.
    public struct ChannelHistoryEventInfo: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `type` on the wire, required.
        public var type: ChannelHistoryEventType? { object.value("type") }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }

        /// `run_id` on the wire.
        public var runID: String? { object.value("run_id") }
    }

    /// A part of answers.
    public struct JobRecipient: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `type` on the wire, required.
        public var type: JobRecipientType? { object.value("type") }

        /// `id` on the wire.
        public var id: String? { object.value("id") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }

        /// `email` on the wire.
        public var email: String? { object.value("email") }
    }
}
