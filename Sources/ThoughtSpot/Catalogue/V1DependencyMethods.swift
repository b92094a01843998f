internal import JSON

extension Catalogue {
    /// The calls of `V1Dependency`.
    mutating func addV1Dependency() {
        add("dependency_listdependents") { a throws(ArgumentError) in
            .dependencyListdependents(
                objectType: try a.word("object_type"),
                guids: try a.list("guids"),
                batchSize: try a.number("batchsize", or: -1)
            )
        }
        add("dependency_listincomplete") { _ in .dependencyListincomplete() }
        add("dependency_logicalcolumn") { a throws(ArgumentError) in
            .dependencyLogicalcolumn(logicalColumnGUIDs: try a.list("logical_column_guids"))
        }
        add("dependency_logicaltable") { a throws(ArgumentError) in
            .dependencyLogicaltable(logicalTableGUIDs: try a.list("logical_table_guids"))
        }
        add("dependency_logicalrelationship") { a throws(ArgumentError) in
            .dependencyLogicalrelationship(logicalRelationshipGUIDs: try a.list("logical_relationship_guids"))
        }
        add("dependency_physicalcolumn") { a throws(ArgumentError) in
            .dependencyPhysicalcolumn(physicalColumnGUIDs: try a.list("physical_column_guids"))
        }
        add("dependency_physicaltable") { a throws(ArgumentError) in
            .dependencyPhysicaltable(physicalTableGUIDs: try a.list("physical_table_guids"))
        }
        add("dependency_pinboard") { a throws(ArgumentError) in
            .dependencyPinboard(pinboardGUIDs: try a.list("pinboard_guids"))
        }
    }
}
