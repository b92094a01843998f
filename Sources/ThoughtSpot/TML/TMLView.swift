public import JSON

/// A typed window on an object inside a document: read and changed in place, unknown members and the order kept.
public protocol TMLView {
    /// The members behind the window.
    var object: JSONObject { get set }

    init(object: JSONObject)
}

extension TMLView {
    /// The text of a member; setting nil removes it, a new one comes last.
    public subscript(name: String) -> String? {
        get { object[name]?.string }
        set { object[name] = newValue.map { .string($0) } }
    }

    /// The name (`name`); nil if it has none.
    public var name: String? {
        get { self["name"] }
        set { self["name"] = newValue }
    }

    /// The description (`description`); nil if it has none.
    public var description: String? {
        get { self["description"] }
        set { self["description"] = newValue }
    }

    /// The list in a member, seen through windows; an empty one if there is none.
    ///
    /// Elements that are no objects are left where they are and are not seen; setting an empty list where there was none
    /// adds nothing.
    func list<View: TMLView>(_ name: String) -> [View] {
        (object[name]?.array ?? []).compactMap { $0.object.map { View(object: $0) } }
    }

    mutating func setList(_ name: String, _ views: [some TMLView]) {
        if views.isEmpty, object[name] == nil { return }
        object[name] = .array(views.map { .object($0.object) })
    }

    func part<View: TMLView>(_ name: String) -> View? { object[name]?.object.map { View(object: $0) } }

    mutating func setPart(_ name: String, _ view: (some TMLView)?) {
        object[name] = view.map { .object($0.object) }
    }
}

/// A reference to a table, worksheet, model or connection by name, and by GUID (`fqn`) where it has one.
public struct TMLReference: TMLView, Sendable, Hashable {
    public var object: JSONObject

    public init(object: JSONObject) { self.object = object }

    /// The local name (`id`).
    public var id: String? {
        get { self["id"] }
        set { self["id"] = newValue }
    }

    /// The GUID (`fqn`).
    public var guid: String? {
        get { self["fqn"] }
        set { self["fqn"] = newValue }
    }
}

/// A column of a table, worksheet, model, view or answer.
public struct TMLColumn: TMLView, Sendable, Hashable {
    public var object: JSONObject

    public init(object: JSONObject) { self.object = object }

    /// What it is in the source (`column_id`, as `TABLE_1::COLUMN`), for worksheets and models.
    public var columnID: String? {
        get { self["column_id"] }
        set { self["column_id"] = newValue }
    }

    /// Its formula (`formula_id`), for worksheets and models.
    public var formulaID: String? {
        get { self["formula_id"] }
        set { self["formula_id"] = newValue }
    }

    /// Its name in the database (`db_column_name`), for tables.
    public var databaseName: String? {
        get { self["db_column_name"] }
        set { self["db_column_name"] = newValue }
    }

    /// Type, aggregation and what else (`properties`); empty if there is none.
    public var properties: JSONObject {
        get { object["properties"]?.object ?? JSONObject() }
        set { object["properties"] = newValue.isEmpty ? nil : .object(newValue) }
    }
}

/// A formula (`formulas`).
public struct TMLFormula: TMLView, Sendable, Hashable {
    public var object: JSONObject

    public init(object: JSONObject) { self.object = object }

    /// Its local name (`id`).
    public var id: String? {
        get { self["id"] }
        set { self["id"] = newValue }
    }

    /// The expression (`expr`).
    public var expression: String? {
        get { self["expr"] }
        set { self["expr"] = newValue }
    }
}
