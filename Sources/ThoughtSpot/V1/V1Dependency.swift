// The vendor's page "Dependency API" (dependency-apis). Every answer maps GUIDs to objects by type.
public import JSON

extension Endpoint where Value == JSONValue {
    /// `POST dependency/listdependents`: what depends on objects of one type; `batchsize` -1 is everything.
    public static func dependencyListdependents(
        objectType: ObjectType,
        guids: [String],
        batchSize: Int? = -1
    ) -> Endpoint {
        Endpoint("dependency_listdependents", .post, .v1, "dependency/listdependents")
            .form(["type": .word(objectType.type), "id": .list(guids), "batchsize": .number(batchSize)])
            .effect(.reads)
    }

    /// `GET dependency/listincomplete`: objects that lack something they need.
    public static func dependencyListincomplete() -> Endpoint {
        Endpoint("dependency_listincomplete", .get, .v1, "dependency/listincomplete")
    }

    /// `GET dependency/logicalcolumn`: what depends on columns of tables and worksheets.
    public static func dependencyLogicalcolumn(logicalColumnGUIDs: [String]) -> Endpoint {
        Endpoint("dependency_logicalcolumn", .get, .v1, "dependency/logicalcolumn")
            .query(["id": .list(logicalColumnGUIDs)])
    }

    /// `GET dependency/logicaltable`: what depends on tables and worksheets.
    public static func dependencyLogicaltable(logicalTableGUIDs: [String]) -> Endpoint {
        Endpoint("dependency_logicaltable", .get, .v1, "dependency/logicaltable")
            .query(["id": .list(logicalTableGUIDs)])
    }

    /// `GET dependency/logicalrelationship`: what depends on joins.
    public static func dependencyLogicalrelationship(logicalRelationshipGUIDs: [String]) -> Endpoint {
        Endpoint("dependency_logicalrelationship", .get, .v1, "dependency/logicalrelationship")
            .query(["id": .list(logicalRelationshipGUIDs)])
    }

    /// `GET dependency/physicalcolumn`: what depends on columns of the database.
    public static func dependencyPhysicalcolumn(physicalColumnGUIDs: [String]) -> Endpoint {
        Endpoint("dependency_physicalcolumn", .get, .v1, "dependency/physicalcolumn")
            .query(["id": .list(physicalColumnGUIDs)])
    }

    /// `GET dependency/physicaltable`: what depends on tables of the database.
    public static func dependencyPhysicaltable(physicalTableGUIDs: [String]) -> Endpoint {
        Endpoint("dependency_physicaltable", .get, .v1, "dependency/physicaltable")
            .query(["id": .list(physicalTableGUIDs)])
    }

    /// `GET dependency/pinboard`: what depends on Liveboards; `ids`, as the page's example has it (bugs B15).
    public static func dependencyPinboard(pinboardGUIDs: [String]) -> Endpoint {
        Endpoint("dependency_pinboard", .get, .v1, "dependency/pinboard").query(["ids": .list(pinboardGUIDs)])
    }
}
