// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Manual Translation".
    static let manualTranslation = #"""
        # Manual Translation
        @deleteManualTranslations localizations_manual_translation_delete POST localizations/manual-translation/delete
          line Deletes the translations that were uploaded.
          effect deletes
          body json
          answer none
          since 26.7.0.cl
          body scope text ~DeleteManualTranslationsScope ="ORG"
        @exportManualTranslations localizations_manual_translation_export POST localizations/manual-translation/export
          line Downloads the translations that were uploaded.
          effect reads
          body json
          answer bytes
          since 26.7.0.cl
          body scope text ~DeleteManualTranslationsScope ="ORG"
        @importManualTranslations localizations_manual_translation_import POST localizations/manual-translation/import
          line Uploads a file of translations.
          effect changes
          body multipart
          answer none
          since 26.7.0.cl
          body* translations_file file
          body scope text ~DeleteManualTranslationsScope ="ORG"
        @getManualTranslationBundle localizations_manual_translation_locales_export POST localizations/manual-translation/locales/{locale}/export
          line Reads the translations of one locale.
          effect reads
          body none
          answer json
          since 26.7.0.cl
          path* locale text
        """#
}
