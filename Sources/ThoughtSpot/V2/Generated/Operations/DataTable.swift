// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Data".
    static let data = #"""
        # Data
        @fetchAnswerData metadata_answer_data POST metadata/answer/data
          line Reads the rows of a saved answer.
          effect reads
          body json
          answer AnswerDataResponse
          paging records contents.0.data_rows
          since 9.0.0.cl
          body* metadata_identifier text
          body data_format text ~DataFormat ="COMPACT"
          body record_offset number =0
          body record_size number =10
          body runtime_filter json
          body runtime_sort json
          body runtime_param_override json
        @fetchLiveboardData metadata_liveboard_data POST metadata/liveboard/data
          line Reads the rows of a Liveboard's visualizations.
          effect reads
          body json
          answer LiveboardDataResponse
          paging records contents.0.data_rows
          since 9.0.0.cl
          body* metadata_identifier text
          body visualization_identifiers list:text
          body transient_content text
          body data_format text ~DataFormat ="COMPACT"
          body record_offset number =0
          body record_size number =10
          body runtime_filter json
          body runtime_sort json
          body runtime_param_override json
        @searchData searchdata POST searchdata
          line Reads the rows that a search over a table or model gives.
          effect reads
          body json
          answer SearchDataResponse
          paging records contents.0.data_rows
          since 9.0.0.cl
          body* query_string text
          body* logical_table_identifier text
          body data_format text ~DataFormat ="COMPACT"
          body record_offset number =0
          body record_size number =10
          body runtime_filter json
          body runtime_sort json
          body runtime_param_override json
        """#
}
