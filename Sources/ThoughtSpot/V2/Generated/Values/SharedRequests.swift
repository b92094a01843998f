// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// A part of requests.
    public struct SharePermissionsInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `principal` on the wire, required.
        public var principal: PrincipalsInput? {
            get { object.value("principal") }
            set { object.set("principal", newValue) }
        }

        /// `share_mode` on the wire, required.
        public var shareMode: ShareMode? {
            get { object.value("share_mode") }
            set { object.set("share_mode", newValue) }
        }

        /// `content_share_mode` on the wire.
        public var contentShareMode: ContentShareMode? {
            get { object.value("content_share_mode") }
            set { object.set("content_share_mode", newValue) }
        }
    }

    /// A part of requests.
    public struct SortOptions: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `field_name` on the wire.
        public var fieldName: SortOptionsFieldName? {
            get { object.value("field_name") }
            set { object.set("field_name", newValue) }
        }

        /// `order` on the wire.
        public var order: SortOptionOrder? {
            get { object.value("order") }
            set { object.set("order", newValue) }
        }
    }

    /// A part of requests.
    public struct PrincipalsInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `identifier` on the wire, required.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }

        /// `type` on the wire.
        public var type: PrincipalsType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }
    }
}
