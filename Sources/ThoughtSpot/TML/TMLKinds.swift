public import JSON

/// A table of a database (`table`).
public struct TMLTable: TMLView, Sendable, Hashable {
    public var object: JSONObject

    public init(object: JSONObject) { self.object = object }

    /// The database (`db`).
    public var database: String? {
        get { self["db"] }
        set { self["db"] = newValue }
    }

    /// The schema (`schema`).
    public var schema: String? {
        get { self["schema"] }
        set { self["schema"] = newValue }
    }

    /// The table's name in the database (`db_table`).
    public var databaseTable: String? {
        get { self["db_table"] }
        set { self["db_table"] = newValue }
    }

    /// The connection it comes from (`connection`).
    public var connection: TMLReference? {
        get { part("connection") }
        set { setPart("connection", newValue) }
    }

    /// The columns (`columns`).
    public var columns: [TMLColumn] {
        get { list("columns") }
        set { setList("columns", newValue) }
    }
}

/// A worksheet or a model (`worksheet`, `model`).
public struct TMLModel: TMLView, Sendable, Hashable {
    public var object: JSONObject

    public init(object: JSONObject) { self.object = object }

    private var tablesName: String { object["model_tables"] == nil ? "tables" : "model_tables" }
    private var columnsName: String { object["worksheet_columns"] == nil ? "columns" : "worksheet_columns" }

    /// The tables it joins (`model_tables`, or `tables` of a worksheet).
    public var tables: [TMLReference] {
        get { list(tablesName) }
        set { setList(tablesName, newValue) }
    }

    /// The columns (`columns`, or `worksheet_columns` of a worksheet).
    public var columns: [TMLColumn] {
        get { list(columnsName) }
        set { setList(columnsName, newValue) }
    }

    /// The formulas (`formulas`).
    public var formulas: [TMLFormula] {
        get { list("formulas") }
        set { setList("formulas", newValue) }
    }
}

/// A view (`view`), or a view by a query of the database (`sql_view`).
public struct TMLQueryView: TMLView, Sendable, Hashable {
    public var object: JSONObject

    public init(object: JSONObject) { self.object = object }

    private var columnsName: String { object["sql_view_columns"] == nil ? "view_columns" : "sql_view_columns" }

    /// The query in SQL (`sql_query`); nil for a view by search.
    public var sql: String? {
        get { self["sql_query"] }
        set { self["sql_query"] = newValue }
    }

    /// The search (`search_query`); nil for a view by SQL.
    public var search: String? {
        get { self["search_query"] }
        set { self["search_query"] = newValue }
    }

    /// The connection of a view by SQL (`connection`).
    public var connection: TMLReference? {
        get { part("connection") }
        set { setPart("connection", newValue) }
    }

    /// The tables of a view by search (`tables`).
    public var tables: [TMLReference] {
        get { list("tables") }
        set { setList("tables", newValue) }
    }

    /// The columns (`view_columns`, `sql_view_columns`).
    public var columns: [TMLColumn] {
        get { list(columnsName) }
        set { setList(columnsName, newValue) }
    }
}

/// A saved search (`answer`), alone or in a Liveboard's visualization.
public struct TMLAnswer: TMLView, Sendable, Hashable {
    public var object: JSONObject

    public init(object: JSONObject) { self.object = object }

    /// What it searches (`tables`).
    public var tables: [TMLReference] {
        get { list("tables") }
        set { setList("tables", newValue) }
    }

    /// The search (`search_query`).
    public var search: String? {
        get { self["search_query"] }
        set { self["search_query"] = newValue }
    }

    /// The columns of the answer (`answer_columns`).
    public var columns: [TMLColumn] {
        get { list("answer_columns") }
        set { setList("answer_columns", newValue) }
    }

    /// The formulas (`formulas`).
    public var formulas: [TMLFormula] {
        get { list("formulas") }
        set { setList("formulas", newValue) }
    }
}

/// One tile of a Liveboard (`visualizations`).
public struct TMLVisualization: TMLView, Sendable, Hashable {
    public var object: JSONObject

    public init(object: JSONObject) { self.object = object }

    /// Its local name (`id`, as `Viz_1`).
    public var id: String? {
        get { self["id"] }
        set { self["id"] = newValue }
    }

    /// Its GUID (`viz_guid`).
    public var guid: String? {
        get { self["viz_guid"] }
        set { self["viz_guid"] = newValue }
    }

    /// The answer it shows (`answer`); nil for a note.
    public var answer: TMLAnswer? {
        get { part("answer") }
        set { setPart("answer", newValue) }
    }
}

/// A Liveboard (`liveboard`, `pinboard` in older releases).
public struct TMLLiveboard: TMLView, Sendable, Hashable {
    public var object: JSONObject

    public init(object: JSONObject) { self.object = object }

    /// The tiles (`visualizations`).
    public var visualizations: [TMLVisualization] {
        get { list("visualizations") }
        set { setList("visualizations", newValue) }
    }
}

/// A cohort, which people call a column set (`cohort`).
public struct TMLCohort: TMLView, Sendable, Hashable {
    public var object: JSONObject

    public init(object: JSONObject) { self.object = object }

    /// The worksheet or model it belongs to (`worksheet`, `model`).
    public var source: TMLReference? {
        get { part(object["model"] == nil ? "worksheet" : "model") }
        set { setPart(object["model"] == nil ? "worksheet" : "model", newValue) }
    }
}

/// A connection to a database (`connection`).
public struct TMLConnection: TMLView, Sendable, Hashable {
    /// A key with its value (`properties`).
    public struct Property: TMLView, Sendable, Hashable {
        public var object: JSONObject

        public init(object: JSONObject) { self.object = object }

        /// The key, as `accountName`.
        public var key: String? {
            get { self["key"] }
            set { self["key"] = newValue }
        }

        /// The value.
        public var value: String? {
            get { self["value"] }
            set { self["value"] = newValue }
        }
    }

    public var object: JSONObject

    public init(object: JSONObject) { self.object = object }

    /// The kind of database (`type`, as `RDBMS_SNOWFLAKE`).
    public var type: String? {
        get { self["type"] }
        set { self["type"] = newValue }
    }

    /// The settings (`properties`).
    public var properties: [Property] {
        get { list("properties") }
        set { setList("properties", newValue) }
    }
}

extension TMLDocument {
    /// The definition as a table; nil if the document is of another kind.
    ///
    /// Setting nil changes nothing.
    public var table: TMLTable? {
        get { view(of: ["table"]) }
        set { setView(newValue, of: ["table"]) }
    }

    /// The definition as a worksheet or a model.
    public var model: TMLModel? {
        get { view(of: ["model", "worksheet"]) }
        set { setView(newValue, of: ["model", "worksheet"]) }
    }

    /// The definition as a view, by search or by SQL.
    public var view: TMLQueryView? {
        get { view(of: ["view", "sql_view"]) }
        set { setView(newValue, of: ["view", "sql_view"]) }
    }

    /// The definition as an answer.
    public var answer: TMLAnswer? {
        get { view(of: ["answer"]) }
        set { setView(newValue, of: ["answer"]) }
    }

    /// The definition as a Liveboard.
    public var liveboard: TMLLiveboard? {
        get { view(of: ["liveboard", "pinboard"]) }
        set { setView(newValue, of: ["liveboard", "pinboard"]) }
    }

    /// The definition as a cohort.
    public var cohort: TMLCohort? {
        get { view(of: ["cohort"]) }
        set { setView(newValue, of: ["cohort"]) }
    }

    /// The definition as a connection, of older releases, too.
    public var connection: TMLConnection? {
        get { view(of: ["connection"]) }
        set { setView(newValue, of: ["connection"]) }
    }

    private func view<View: TMLView>(of kinds: [String]) -> View? {
        guard let kind, kinds.contains(kind) else { return nil }
        return definition.map { View(object: $0) }
    }

    private mutating func setView(_ view: (some TMLView)?, of kinds: [String]) {
        guard let view, let kind, kinds.contains(kind) else { return }
        definition = view.object
    }
}
