// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Known words are constants; any other text is kept.
    public struct DataWarehouseType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SNOWFLAKE` on the wire.
        public static var snowflake: Self { "SNOWFLAKE" }

        /// `AMAZON_REDSHIFT` on the wire.
        public static var amazonRedshift: Self { "AMAZON_REDSHIFT" }

        /// `GOOGLE_BIGQUERY` on the wire.
        public static var googleBigquery: Self { "GOOGLE_BIGQUERY" }

        /// `AZURE_SYNAPSE` on the wire.
        public static var azureSynapse: Self { "AZURE_SYNAPSE" }

        /// `TERADATA` on the wire.
        public static var teradata: Self { "TERADATA" }

        /// `SAP_HANA` on the wire.
        public static var sapHana: Self { "SAP_HANA" }

        /// `STARBURST` on the wire.
        public static var starburst: Self { "STARBURST" }

        /// `ORACLE_ADW` on the wire.
        public static var oracleAdw: Self { "ORACLE_ADW" }

        /// `DATABRICKS` on the wire.
        public static var databricks: Self { "DATABRICKS" }

        /// `DENODO` on the wire.
        public static var denodo: Self { "DENODO" }

        /// `DREMIO` on the wire.
        public static var dremio: Self { "DREMIO" }

        /// `TRINO` on the wire.
        public static var trino: Self { "TRINO" }

        /// `PRESTO` on the wire.
        public static var presto: Self { "PRESTO" }

        /// `POSTGRES` on the wire.
        public static var postgres: Self { "POSTGRES" }

        /// `SQLSERVER` on the wire.
        public static var sqlserver: Self { "SQLSERVER" }

        /// `MYSQL` on the wire.
        public static var mysql: Self { "MYSQL" }

        /// `GENERIC_JDBC` on the wire.
        public static var genericJdbc: Self { "GENERIC_JDBC" }

        /// `AMAZON_RDS_POSTGRESQL` on the wire.
        public static var amazonRdsPostgresql: Self { "AMAZON_RDS_POSTGRESQL" }

        /// `AMAZON_AURORA_POSTGRESQL` on the wire.
        public static var amazonAuroraPostgresql: Self { "AMAZON_AURORA_POSTGRESQL" }

        /// `AMAZON_RDS_MYSQL` on the wire.
        public static var amazonRdsMysql: Self { "AMAZON_RDS_MYSQL" }

        /// `AMAZON_AURORA_MYSQL` on the wire.
        public static var amazonAuroraMysql: Self { "AMAZON_AURORA_MYSQL" }

        /// `LOOKER` on the wire.
        public static var looker: Self { "LOOKER" }

        /// `AMAZON_ATHENA` on the wire.
        public static var amazonAthena: Self { "AMAZON_ATHENA" }

        /// `SINGLESTORE` on the wire.
        public static var singlestore: Self { "SINGLESTORE" }

        /// `GCP_SQLSERVER` on the wire.
        public static var gcpSqlserver: Self { "GCP_SQLSERVER" }

        /// `GCP_ALLOYDB_POSTGRESQL` on the wire.
        public static var gcpAlloydbPostgresql: Self { "GCP_ALLOYDB_POSTGRESQL" }

        /// `GCP_POSTGRESQL` on the wire.
        public static var gcpPostgresql: Self { "GCP_POSTGRESQL" }

        /// `GCP_MYSQL` on the wire.
        public static var gcpMysql: Self { "GCP_MYSQL" }

        /// `MODE` on the wire.
        public static var mode: Self { "MODE" }

        /// `GOOGLE_SHEETS` on the wire.
        public static var googleSheets: Self { "GOOGLE_SHEETS" }

        /// `FALCON` on the wire.
        public static var falcon: Self { "FALCON" }

        /// `FALCON_ONPREM` on the wire.
        public static var falconOnprem: Self { "FALCON_ONPREM" }

        /// `CLICKHOUSE` on the wire.
        public static var clickhouse: Self { "CLICKHOUSE" }

        /// `IOMETE` on the wire.
        public static var iomete: Self { "IOMETE" }
    }

    /// Known words are constants; any other text is kept.
    public struct DataWarehouseObjectType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DATABASE` on the wire.
        public static var database: Self { "DATABASE" }

        /// `SCHEMA` on the wire.
        public static var schema: Self { "SCHEMA" }

        /// `TABLE` on the wire.
        public static var table: Self { "TABLE" }

        /// `COLUMN` on the wire.
        public static var column: Self { "COLUMN" }
    }

    /// Known words are constants; any other text is kept.
    public struct SyncAttribute: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DESCRIPTION` on the wire.
        public static var description: Self { "DESCRIPTION" }
    }

    /// Known words are constants; any other text is kept.
    public struct UpdateConnectionStatusStatus: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ACTIVATED` on the wire.
        public static var activated: Self { "ACTIVATED" }

        /// `DEACTIVATED` on the wire.
        public static var deactivated: Self { "DEACTIVATED" }
    }

    /// Known words are constants; any other text is kept.
    public struct SearchCustomActionsType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CALLBACK` on the wire.
        public static var callback: Self { "CALLBACK" }

        /// `URL` on the wire.
        public static var url: Self { "URL" }
    }

    /// Known words are constants; any other text is kept.
    public struct UpdateCustomActionOperation: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ADD` on the wire.
        public static var add: Self { "ADD" }

        /// `REMOVE` on the wire.
        public static var remove: Self { "REMOVE" }
    }

    /// Known words are constants; any other text is kept.
    public struct Weight: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `NORMAL` on the wire.
        public static var normal: Self { "NORMAL" }

        /// `LIGHT` on the wire.
        public static var light: Self { "LIGHT" }

        /// `BOLD` on the wire.
        public static var bold: Self { "BOLD" }
    }

    /// Known words are constants; any other text is kept.
    public struct UploadStyleFontStyle: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `NORMAL` on the wire.
        public static var normal: Self { "NORMAL" }

        /// `ITALIC` on the wire.
        public static var italic: Self { "ITALIC" }

        /// `OBLIQUE` on the wire.
        public static var oblique: Self { "OBLIQUE" }
    }

    /// Known words are constants; any other text is kept.
    public struct UpdateStyleCustomizationOperation: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `REPLACE` on the wire.
        public static var replace: Self { "REPLACE" }

        /// `RESET` on the wire.
        public static var reset: Self { "RESET" }
    }

    /// Known words are constants; any other text is kept.
    public struct ImportType: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DBT_CLOUD` on the wire.
        public static var dbtCloud: Self { "DBT_CLOUD" }

        /// `ZIP_FILE` on the wire.
        public static var zipFile: Self { "ZIP_FILE" }
    }

    /// Known words are constants; any other text is kept.
    public struct ImportWorksheet: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ALL` on the wire.
        public static var all: Self { "ALL" }

        /// `NONE` on the wire.
        public static var nothing: Self { "NONE" }

        /// `SELECTED` on the wire.
        public static var selected: Self { "SELECTED" }
    }
}
