// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Reports".
    static let reports = #"""
        # Reports
        @exportAnswerReport report_answer POST report/answer
          line Exports a saved answer as a file.
          effect reads
          body json
          answer bytes
          since 9.0.0.cl
          body metadata_identifier text
          body session_identifier text
          body generation_number number
          body file_format text ~FileFormat ="CSV"
          body runtime_filter json
          body runtime_sort json
          body runtime_param_override json
          body regional_settings object:RegionalSettingsInput
          body png_options object:AnswerPngOptionsInput
          body personalised_view_identifier text
          body type text ~ExportAnswerReportType ="SAVED"
        @exportLiveboardReport report_liveboard POST report/liveboard
          line Exports a Liveboard as a file.
          effect reads
          body json
          answer bytes
          since 9.0.0.cl
          body* metadata_identifier text
          body tab_identifiers list:text
          body personalised_view_identifier text
          body visualization_identifiers list:text
          body transient_content text
          body file_format text ~FileFormat_ ="PDF"
          body runtime_filter json
          body override_filters json
          body runtime_sort json
          body pdf_options object:PdfOptionsInput
          body png_options object:PngOptionsInput
          body runtime_param_override json
          body regional_settings object:RegionalSettingsInput
        """#
}
