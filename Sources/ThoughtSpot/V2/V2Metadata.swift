// REST API 2.0, "Metadata". A `request` is the JSON body as it is.
public import JSON

extension Endpoint where Value == JSONValue {
    /// `POST metadata/search`: objects by type, name, tag, owner; `record_size` at a time.
    public static func v2MetadataSearch(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.metadata_search", .post, .v2, "metadata/search").request(request).effect(.reads)
    }

    /// `POST metadata/liveboard/data`: the rows of a Liveboard's visualizations.
    public static func v2MetadataLiveboardData(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.metadata_liveboard_data", .post, .v2, "metadata/liveboard/data").request(request).effect(.reads)
    }

    /// `POST metadata/answer/data`: the rows of an answer.
    public static func v2MetadataAnswerData(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.metadata_answer_data", .post, .v2, "metadata/answer/data").request(request).effect(.reads)
    }

    /// `POST searchdata`: the rows a search over `logical_table_identifier` answers with.
    public static func v2Searchdata(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.searchdata", .post, .v2, "searchdata").request(request).effect(.reads)
    }
}

extension Endpoint where Value == Done {
    /// `POST metadata/headers/update`: changes name and description of objects; 204.
    public static func v2MetadataHeadersUpdate(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.metadata_headers_update", .post, .v2, "metadata/headers/update").request(request)
    }

    /// `POST metadata/parameterize`: puts variables in place of fields of an object; 204.
    public static func v2MetadataParameterize(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.metadata_parameterize", .post, .v2, "metadata/parameterize").request(request)
    }

    /// `POST metadata/unparameterize`: takes variables out of an object again; 204.
    public static func v2MetadataUnparameterize(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.metadata_unparameterize", .post, .v2, "metadata/unparameterize").request(request)
    }
}
