internal import JSON

/// What every sandbox's catalogue begins with; ids are fixed so that examples can name them.
enum SeededCatalogue {
    static let connection = "c0000000-0000-4000-8000-000000000001"
    static let sales = "c0000000-0000-4000-8000-000000000002"
    static let stores = "c0000000-0000-4000-8000-000000000003"
    static let worksheet = "c0000000-0000-4000-8000-000000000004"
    static let relationship = "c0000000-0000-4000-8000-000000000005"
    static let regionAnswer = "c0000000-0000-4000-8000-000000000006"
    static let productAnswer = "c0000000-0000-4000-8000-000000000007"
    static let salesLiveboard = "c0000000-0000-4000-8000-000000000008"
    static let storeLiveboard = "c0000000-0000-4000-8000-000000000009"

    /// The objects, sources before what is built on them.
    static func objects(now: Int) -> [DataObject] {
        let author = Directory.BuiltIn.tsadmin
        var warehouse = DataObject(
            id: connection,
            name: "Sandbox Warehouse",
            kind: .connection,
            author: author,
            now: now
        )
        warehouse.subtype = "RDBMS_SNOWFLAKE"
        warehouse.tmlKind = "connection"
        warehouse.tml = [
            "name": "Sandbox Warehouse", "type": "SNOWFLAKE", "authentication_type": "SERVICE_ACCOUNT",
            "properties": [["key": "accountName", "value": "sandbox"], ["key": "warehouse", "value": "DEMO"]],
        ]
        let tables = [
            table(sales, "SALES", ["REGION", "PRODUCT", "AMOUNT", "STORE_ID"], now: now),
            table(stores, "STORES", ["STORE_ID", "CITY", "REGION"], now: now),
        ]
        var join = DataObject(id: relationship, name: "SALES_to_STORES", kind: .relationship, author: author, now: now)
        join.sources = [sales, stores]
        let sheet = worksheetObject(now: now)
        let columns = zip([sales, stores, worksheet], [1, 2, 3]).flatMap { owner, number in
            columnNames(of: owner).enumerated().map { place, name in
                var column = DataObject(
                    id: "c0000000-0000-4000-8000-0000000\(number)000\(place)",
                    name: name,
                    kind: .column,
                    author: author,
                    now: now
                )
                column.owner = owner
                column.sources = [owner]
                return column
            }
        }
        let answers = [
            answer(regionAnswer, "Sales by region", "[Amount] [Region]", now: now),
            answer(productAnswer, "Top products", "top 5 [Product] [Amount]", now: now),
        ]
        let liveboards = [
            liveboard(salesLiveboard, "Total sales", ["Sales by region", "Top products"], now: now),
            liveboard(storeLiveboard, "Store performance", ["Sales by store"], now: now),
        ]
        let tags = [
            ("c0000000-0000-4000-8000-00000000000a", "Finance"), ("c0000000-0000-4000-8000-00000000000b", "Demo"),
        ]
        .map { id, name in
            var tag = DataObject(id: id, name: name, kind: .tag, author: author, now: now)
            tag.color = "#2359B6"
            return tag
        }
        return [warehouse] + tables + [join, sheet] + columns + answers + liveboards + tags
    }

    private static func columnNames(of owner: String) -> [String] {
        switch owner {
        case sales: ["REGION", "PRODUCT", "AMOUNT", "STORE_ID"]
        case stores: ["STORE_ID", "CITY", "REGION"]
        default: ["Region", "Product", "Amount", "City"]
        }
    }

    private static func table(_ id: String, _ name: String, _ columns: [String], now: Int) -> DataObject {
        var object = DataObject(id: id, name: name, kind: .table, author: Directory.BuiltIn.tsadmin, now: now)
        object.subtype = "ONE_TO_ONE_LOGICAL"
        object.sources = [connection]
        object.tmlKind = "table"
        object.tml = [
            "name": .string(name), "db": "RETAIL", "schema": "PUBLIC", "db_table": .string(name),
            "connection": ["name": "Sandbox Warehouse", "fqn": .string(connection)],
            "columns": .array(
                columns.map { column in
                    [
                        "name": .string(column), "db_column_name": .string(column),
                        "properties": ["column_type": column == "AMOUNT" ? "MEASURE" : "ATTRIBUTE"],
                        "db_column_properties": ["data_type": column == "AMOUNT" ? "DOUBLE" : "VARCHAR"],
                    ]
                }
            ),
        ]
        return object
    }

    private static func worksheetObject(now: Int) -> DataObject {
        var object = DataObject(
            id: worksheet,
            name: "Retail Sales",
            kind: .table,
            author: Directory.BuiltIn.tsadmin,
            now: now
        )
        object.subtype = "WORKSHEET"
        object.sources = [sales, stores]
        object.tmlKind = "worksheet"
        object.tml = [
            "name": "Retail Sales",
            "tables": [["name": "SALES", "fqn": .string(sales)], ["name": "STORES", "fqn": .string(stores)]],
            "joins": [["name": "SALES_to_STORES", "source": "SALES", "destination": "STORES", "type": "INNER"]],
            "worksheet_columns": .array(
                ["Region", "Product", "Amount", "City"].map { column in
                    [
                        "name": .string(column), "column_id": .string("SALES_1::\(column.uppercased())"),
                        "properties": ["column_type": column == "Amount" ? "MEASURE" : "ATTRIBUTE"],
                    ]
                }
            ),
            "properties": ["is_bypass_rls": false, "join_progressive": true],
        ]
        return object
    }

    private static func answer(_ id: String, _ name: String, _ search: String, now: Int) -> DataObject {
        var object = DataObject(id: id, name: name, kind: .answer, author: Directory.BuiltIn.tsadmin, now: now)
        object.sources = [worksheet]
        object.tmlKind = "answer"
        object.tml = answerTML(name, search)
        return object
    }

    private static func answerTML(_ name: String, _ search: String) -> JSONObject {
        [
            "name": .string(name),
            "tables": [["id": "Retail Sales", "name": "Retail Sales", "fqn": .string(worksheet)]],
            "search_query": .string(search), "answer_columns": [["name": "Region"], ["name": "Amount"]],
            "chart": ["type": "COLUMN"],
        ]
    }

    private static func liveboard(_ id: String, _ name: String, _ parts: [String], now: Int) -> DataObject {
        var object = DataObject(id: id, name: name, kind: .liveboard, author: Directory.BuiltIn.tsadmin, now: now)
        object.sources = [worksheet]
        object.tmlKind = "liveboard"
        object.visualizations = parts.enumerated().map { place, part in
            DataObject.Visualization(id: "\(id.dropLast(4))1\(id.suffix(1))0\(place)", name: part, source: worksheet)
        }
        object.tml = [
            "name": .string(name),
            "visualizations": .array(
                parts.enumerated().map { place, part in
                    ["id": .string("Viz_\(place + 1)"), "answer": .object(answerTML(part, "[Amount] [Region]"))]
                }
            ),
            "layout": [
                "tiles": .array(parts.indices.map { ["visualization_id": .string("Viz_\($0 + 1)"), "size": "MEDIUM"] })
            ],
        ]
        return object
    }
}
