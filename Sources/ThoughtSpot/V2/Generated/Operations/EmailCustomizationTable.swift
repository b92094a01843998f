// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Email Customization".
    static let emailCustomization = #"""
        # Email Customization
        @createEmailCustomization customization_email_create POST customization/email
          line Sets how mails look, for the cluster or an org.
          effect changes
          body json
          answer CreateEmailCustomizationResponse
          since 10.10.0.cl
          body* template_properties object:TemplatePropertiesInputCreate
          body org_identifier text
        @deleteOrgEmailCustomization customization_email_delete POST customization/email/delete
          line Lets the mails of orgs look as they did.
          effect deletes
          body json
          answer none
          since 10.12.0.cl
          body org_identifiers list:text
        @searchEmailCustomization customization_email_search POST customization/email/search
          line Reads how mails look.
          effect reads
          body json
          answer [CreateEmailCustomizationResponse]
          since 10.10.0.cl
          body org_identifiers list:text
        @updateEmailCustomization customization_email_update POST customization/email/update
          line Changes how mails look.
          effect changes
          body json
          answer none
          since 10.12.0.cl
          body* template_properties object:TemplatePropertiesInputCreate
          body org_identifier text
        @validateEmailCustomization customization_email_validate POST customization/email/validate
          line Sends a mail that shows how mails look.
          effect changes
          body none
          answer none
          since 10.10.0.cl
        @deleteEmailCustomization delete_email_customization POST customization/email/{template_identifier}/delete
          line Lets mails look as they did; the older path, by template.
          effect deletes
          body none
          answer none
          since 10.10.0.cl
          deprecated deleteOrgEmailCustomization
          path* template_identifier text
        """#
}
