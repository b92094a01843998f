// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// A part of requests.
    public struct PngOptionsInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `include_cover_page` on the wire; `false` unless it is set.
        public var includeCoverPage: Bool? {
            get { object.value("include_cover_page") }
            set { object.set("include_cover_page", newValue) }
        }

        /// `include_filter_page` on the wire; `false` unless it is set.
        public var includeFilterPage: Bool? {
            get { object.value("include_filter_page") }
            set { object.set("include_filter_page", newValue) }
        }

        /// `personalised_view_id` on the wire.
        public var personalisedViewID: String? {
            get { object.value("personalised_view_id") }
            set { object.set("personalised_view_id", newValue) }
        }

        /// `image_resolution` on the wire.
        public var imageResolution: Int? {
            get { object.value("image_resolution") }
            set { object.set("image_resolution", newValue) }
        }

        /// `image_scale` on the wire.
        public var imageScale: Int? {
            get { object.value("image_scale") }
            set { object.set("image_scale", newValue) }
        }

        /// `include_header` on the wire; `false` unless it is set.
        public var includeHeader: Bool? {
            get { object.value("include_header") }
            set { object.set("include_header", newValue) }
        }
    }
}
