// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST customization/email` takes.
    public struct CreateEmailCustomizationRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `template_properties` on the wire, required.
        public var templateProperties: TemplatePropertiesInputCreate? {
            get { object.value("template_properties") }
            set { object.set("template_properties", newValue) }
        }

        /// `org_identifier` on the wire.
        public var orgIdentifier: String? {
            get { object.value("org_identifier") }
            set { object.set("org_identifier", newValue) }
        }
    }

    /// What `POST customization/email/delete` takes.
    public struct DeleteOrgEmailCustomizationRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `org_identifiers` on the wire.
        public var orgIdentifiers: [String]? {
            get { object.value("org_identifiers") }
            set { object.set("org_identifiers", newValue) }
        }
    }

    /// What `POST customization/email/search` takes.
    public struct SearchEmailCustomizationRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `org_identifiers` on the wire.
        public var orgIdentifiers: [String]? {
            get { object.value("org_identifiers") }
            set { object.set("org_identifiers", newValue) }
        }
    }

    /// What `POST customization/email/update` takes.
    public struct UpdateEmailCustomizationRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `template_properties` on the wire, required.
        public var templateProperties: TemplatePropertiesInputCreate? {
            get { object.value("template_properties") }
            set { object.set("template_properties", newValue) }
        }

        /// `org_identifier` on the wire.
        public var orgIdentifier: String? {
            get { object.value("org_identifier") }
            set { object.set("org_identifier", newValue) }
        }
    }

    /// A part of requests.
    public struct TemplatePropertiesInputCreate: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `cta_button_bg_color` on the wire.
        public var ctaButtonBgColor: String? {
            get { object.value("cta_button_bg_color") }
            set { object.set("cta_button_bg_color", newValue) }
        }

        /// `cta_text_font_color` on the wire.
        public var ctaTextFontColor: String? {
            get { object.value("cta_text_font_color") }
            set { object.set("cta_text_font_color", newValue) }
        }

        /// `primary_bg_color` on the wire.
        public var primaryBgColor: String? {
            get { object.value("primary_bg_color") }
            set { object.set("primary_bg_color", newValue) }
        }

        /// `home_url` on the wire.
        public var homeURL: String? {
            get { object.value("home_url") }
            set { object.set("home_url", newValue) }
        }

        /// `logo_url` on the wire.
        public var logoURL: String? {
            get { object.value("logo_url") }
            set { object.set("logo_url", newValue) }
        }

        /// `font_family` on the wire.
        public var fontFamily: String? {
            get { object.value("font_family") }
            set { object.set("font_family", newValue) }
        }

        /// `product_name` on the wire.
        public var productName: String? {
            get { object.value("product_name") }
            set { object.set("product_name", newValue) }
        }

        /// `footer_address` on the wire.
        public var footerAddress: String? {
            get { object.value("footer_address") }
            set { object.set("footer_address", newValue) }
        }

        /// `footer_phone` on the wire.
        public var footerPhone: String? {
            get { object.value("footer_phone") }
            set { object.set("footer_phone", newValue) }
        }

        /// `replacement_value_for_liveboard` on the wire.
        public var replacementValueForLiveboard: String? {
            get { object.value("replacement_value_for_liveboard") }
            set { object.set("replacement_value_for_liveboard", newValue) }
        }

        /// `replacement_value_for_answer` on the wire.
        public var replacementValueForAnswer: String? {
            get { object.value("replacement_value_for_answer") }
            set { object.set("replacement_value_for_answer", newValue) }
        }

        /// `replacement_value_for_spot_iq` on the wire.
        public var replacementValueForSpotIq: String? {
            get { object.value("replacement_value_for_spot_iq") }
            set { object.set("replacement_value_for_spot_iq", newValue) }
        }

        /// `hide_footer_address` on the wire.
        public var hideFooterAddress: Bool? {
            get { object.value("hide_footer_address") }
            set { object.set("hide_footer_address", newValue) }
        }

        /// `hide_footer_phone` on the wire.
        public var hideFooterPhone: Bool? {
            get { object.value("hide_footer_phone") }
            set { object.set("hide_footer_phone", newValue) }
        }

        /// `hide_manage_notification` on the wire.
        public var hideManageNotification: Bool? {
            get { object.value("hide_manage_notification") }
            set { object.set("hide_manage_notification", newValue) }
        }

        /// `hide_mobile_app_nudge` on the wire.
        public var hideMobileAppNudge: Bool? {
            get { object.value("hide_mobile_app_nudge") }
            set { object.set("hide_mobile_app_nudge", newValue) }
        }

        /// `hide_privacy_policy` on the wire.
        public var hidePrivacyPolicy: Bool? {
            get { object.value("hide_privacy_policy") }
            set { object.set("hide_privacy_policy", newValue) }
        }

        /// `hide_product_name` on the wire.
        public var hideProductName: Bool? {
            get { object.value("hide_product_name") }
            set { object.set("hide_product_name", newValue) }
        }

        /// `hide_ts_vocabulary_definitions` on the wire.
        public var hideTsVocabularyDefinitions: Bool? {
            get { object.value("hide_ts_vocabulary_definitions") }
            set { object.set("hide_ts_vocabulary_definitions", newValue) }
        }

        /// `hide_notification_status` on the wire.
        public var hideNotificationStatus: Bool? {
            get { object.value("hide_notification_status") }
            set { object.set("hide_notification_status", newValue) }
        }

        /// `hide_error_message` on the wire.
        public var hideErrorMessage: Bool? {
            get { object.value("hide_error_message") }
            set { object.set("hide_error_message", newValue) }
        }

        /// `hide_unsubscribe_link` on the wire.
        public var hideUnsubscribeLink: Bool? {
            get { object.value("hide_unsubscribe_link") }
            set { object.set("hide_unsubscribe_link", newValue) }
        }

        /// `hide_modify_alert` on the wire.
        public var hideModifyAlert: Bool? {
            get { object.value("hide_modify_alert") }
            set { object.set("hide_modify_alert", newValue) }
        }

        /// `company_privacy_policy_url` on the wire.
        public var companyPrivacyPolicyURL: String? {
            get { object.value("company_privacy_policy_url") }
            set { object.set("company_privacy_policy_url", newValue) }
        }

        /// `company_website_url` on the wire.
        public var companyWebsiteURL: String? {
            get { object.value("company_website_url") }
            set { object.set("company_website_url", newValue) }
        }

        /// `contact_support_url` on the wire.
        public var contactSupportURL: String? {
            get { object.value("contact_support_url") }
            set { object.set("contact_support_url", newValue) }
        }

        /// `hide_contact_support_url` on the wire.
        public var hideContactSupportURL: Bool? {
            get { object.value("hide_contact_support_url") }
            set { object.set("hide_contact_support_url", newValue) }
        }

        /// `hide_logo_url` on the wire.
        public var hideLogoURL: Bool? {
            get { object.value("hide_logo_url") }
            set { object.set("hide_logo_url", newValue) }
        }
    }
}
