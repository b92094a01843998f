// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Style Customization".
    static let styleCustomization = #"""
        # Style Customization
        @deleteStyleFonts customization_styles_fonts_delete POST customization/styles/fonts/delete
          line Deletes fonts; a dry run says what uses them.
          effect deletes
          body json
          answer StyleFontDeleteData
          since 26.7.0.cl
          body scope text ~SearchAuthSettingsScope ="ORG"
          body* font_identifiers list:text
          body dry_run flag =true
        @searchStyleFonts customization_styles_fonts_search POST customization/styles/fonts/search
          line Finds fonts that were uploaded.
          effect reads
          body json
          answer [StyleFontRecord]
          since 26.7.0.cl
          body scope text ~SearchAuthSettingsScope
          body font_identifier text
          body name_pattern text
          body include_font_assignments flag =false
        @uploadStyleFont customization_styles_fonts_upload POST customization/styles/fonts/upload
          line Uploads a font file.
          effect changes
          body multipart
          answer StyleFontUploadData
          since 26.7.0.cl
          body scope text ~SearchAuthSettingsScope ="ORG"
          body* name text
          body weight text ~Weight ="NORMAL"
          body style text ~UploadStyleFontStyle ="NORMAL"
          body color text
          body* file_content file
        @updateStyleFont customization_styles_fonts_update POST customization/styles/fonts/{font_identifier}/update
          line Changes name, weight, style or colour of a font.
          effect changes
          body json
          answer none
          since 26.7.0.cl
          path* font_identifier text
          body scope text ~SearchAuthSettingsScope ="ORG"
          body name text
          body weight text ~Weight
          body style text ~UploadStyleFontStyle
          body color text
        @exportStyleLogos customization_styles_logos_export POST customization/styles/logos/export
          line Downloads the logos as a ZIP file.
          effect reads
          body json
          answer zip
          since 26.7.0.cl
          body scope text ~SearchAuthSettingsScope ="ORG"
        @searchStyleCustomizations customization_styles_search POST customization/styles/search
          line Reads colours, logos and fonts of the cluster or of orgs.
          effect reads
          body json
          answer [StylePreference]
          since 26.7.0.cl
          body scope text ~SearchAuthSettingsScope
        @updateStyleCustomization customization_styles_update POST customization/styles/update
          line Sets colours, logos and fonts, or resets them.
          effect changes
          body multipart
          answer none
          since 26.7.0.cl
          body* scope text ~SearchAuthSettingsScope
          body operation text ~UpdateStyleCustomizationOperation ="REPLACE"
          body reset_options object:StyleResetOptionsInput ^application/json
          body navigation_panel object:NavigationPanelInput ^application/json
          body chart_color_palette object:StyleColorPaletteInput ^application/json
          body embedded_footer_text text
          body visualization_fonts object:VisualizationFontsInput ^application/json
          body default_logo file
          body wide_logo file
        """#
}
