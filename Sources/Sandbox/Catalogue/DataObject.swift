internal import JSON

/// A data object: a connection, a table, a Liveboard and so on.
struct DataObject: Row {
    /// The object types, in V1's words.
    enum Kind: String, Sendable, CaseIterable {
        case liveboard = "PINBOARD_ANSWER_BOOK"
        case answer = "QUESTION_ANSWER_BOOK"
        case table = "LOGICAL_TABLE"
        case column = "LOGICAL_COLUMN"
        case relationship = "LOGICAL_RELATIONSHIP"
        case connection = "DATA_SOURCE"
        case tag = "TAG"

        /// REST API 2.0's word.
        var v2: String {
            switch self {
            case .liveboard: "LIVEBOARD"
            case .answer: "ANSWER"
            case .connection: "CONNECTION"
            case .table, .column, .relationship, .tag: rawValue
            }
        }
    }

    /// One visualization of a Liveboard.
    struct Visualization: Sendable {
        let id: String
        let name: String
        /// The worksheet it shows.
        let source: String
    }

    let id: String
    var name: String
    let kind: Kind
    /// `ONE_TO_ONE_LOGICAL`, `WORKSHEET`, … for tables; a warehouse for connections.
    var subtype = ""
    var description = ""
    var author: String
    /// Milliseconds since 1970.
    let created: Int
    var modified: Int
    var tags: [String] = []
    /// Ids of the objects it is built on.
    var sources: [String] = []
    /// For columns: the table they belong to.
    var owner: String?
    var visualizations: [Visualization] = []
    /// `READ_ONLY` or `MODIFY` by user or group id.
    var shares: [String: String] = [:]
    /// The TML word, such as `liveboard`; nil: has no TML.
    var tmlKind: String?
    /// What stands under the TML word.
    var tml = JSONObject()
    /// A tag's colour.
    var color: String?

    var key: ExactText { ExactText(id) }

    init(id: String = GUID.make(), name: String, kind: Kind, author: String, now: Int) {
        self.id = id
        self.name = name
        self.kind = kind
        self.author = author
        created = now
        modified = now
    }
}
