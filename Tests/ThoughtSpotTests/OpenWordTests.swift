import Foundation
import JSON
import Testing

@testable import ThoughtSpot

/// The reference's eleven enumerations (Fixtures/enums.json) against ours.
struct OpenWordTests {
    private static let ours: [String: [String: String]] = [
        "MetadataTypes": [
            "USER": MetadataType.user.rawValue, "GROUP": MetadataType.group.rawValue,
            "PINBOARD": MetadataType.pinboard.rawValue, "LIVEBOARD": MetadataType.liveboard.rawValue,
            "WORKSHEET": MetadataType.worksheet.rawValue, "CONNECTION": MetadataType.connection.rawValue,
            "ANSWER": MetadataType.answer.rawValue, "TABLE": MetadataType.table.rawValue,
            "TAG": MetadataType.tag.rawValue, "VIEW": MetadataType.view.rawValue,
            "COLUMN": MetadataType.column.rawValue, "JOIN": MetadataType.join.rawValue,
            "DATA_SOURCE": MetadataType.dataSource.rawValue, "SQL_VIEW": MetadataType.sqlView.rawValue,
        ],
        "MetadataSubtypes": [
            "WORKSHEET": MetadataSubtype.worksheet.rawValue, "TABLE": MetadataSubtype.table.rawValue,
            "VIEW": MetadataSubtype.view.rawValue, "USER_UPLOAD": MetadataSubtype.userUpload.rawValue,
            "PRIVATE_WORKSHEET": MetadataSubtype.privateWorksheet.rawValue,
            "SQL_VIEW": MetadataSubtype.sqlView.rawValue,
        ],
        "TSTypes": [
            "USER": ObjectType.user.rawValue, "GROUP": ObjectType.group.rawValue,
            "PINBOARD": ObjectType.pinboard.rawValue, "LIVEBOARD": ObjectType.liveboard.rawValue,
            "TAG": ObjectType.tag.rawValue, "COLUMN": ObjectType.column.rawValue, "JOIN": ObjectType.join.rawValue,
            "DATA_SOURCE": ObjectType.dataSource.rawValue, "CONNECTION": ObjectType.connection.rawValue,
            "ANSWER": ObjectType.answer.rawValue, "TABLE": ObjectType.table.rawValue,
            "WORKSHEET": ObjectType.worksheet.rawValue, "SQL_VIEW": ObjectType.sqlView.rawValue,
            "VIEW": ObjectType.view.rawValue, "PRIVATE_WORKSHEET": ObjectType.privateWorksheet.rawValue,
            "USER_UPLOAD": ObjectType.userUpload.rawValue,
        ],
        "Sorts": [
            "DEFAULT": Sort.default.rawValue, "NAME": Sort.name.rawValue, "DISPLAY_NAME": Sort.displayName.rawValue,
            "AUTHOR": Sort.author.rawValue, "CREATED": Sort.created.rawValue, "MODIFIED": Sort.modified.rawValue,
        ],
        "Categories": [
            "ALL": Category.all.rawValue, "MY": Category.my.rawValue, "FAVORITE": Category.favorite.rawValue,
            "REQUESTED": Category.requested.rawValue,
        ],
        "ShareModes": [
            "READ_ONLY": ShareMode.readOnly.rawValue, "NO_ACCESS": ShareMode.noAccess.rawValue,
            "MODIFY": ShareMode.modify.rawValue, "EDIT": ShareMode.edit.rawValue,
        ],
        "Privileges": [
            "INNATE": Privilege.innate.rawValue,
            "CAN_ADMINISTER_THOUGHTSPOT": Privilege.canAdministerThoughtSpot.rawValue,
            "CAN_UPLOAD_USER_DATA": Privilege.canUploadUserData.rawValue,
            "CAN_DOWNLOAD_DATA": Privilege.canDownloadData.rawValue,
            "CAN_MANAGE_DATA": Privilege.canManageData.rawValue,
            "CAN_SHARE_WITH_ALL_USERS": Privilege.canShareWithAllUsers.rawValue,
            "HAS_SPOTIQ_PRIVILEGE": Privilege.hasSpotIQPrivilege.rawValue,
            // The reference lacks the last letter (bugs B21).
            "CAN_USE_EXPERIMENTAL_FEATURES": String(Privilege.canUseExperimentalFeatures.rawValue.dropLast()),
            "CAN_ADMINISTER_AND_BYPASS_RLS": Privilege.canAdministerAndBypassRLS.rawValue,
            "CAN_INVOKE_CUSTOM_R_ANALYSIS": Privilege.canInvokeCustomRAnalysis.rawValue,
            "CANNOT_CREATE_OR_DELETE_PINBOARDS": Privilege.cannotCreateOrDeletePinboards.rawValue,
        ],
        "PermissionTypes": [
            "EFFECTIVE": PermissionType.effective.rawValue, "DEFINED": PermissionType.defined.rawValue,
        ],
        "GroupVisibility": [
            "DEFAULT": Visibility.default.rawValue, "SHARABLE": Visibility.sharable.rawValue,
            "NON_SHARABLE": Visibility.nonSharable.rawValue,
        ],
        "ReportTypes": [
            "PDF": ReportType.pdf.rawValue, "XLSX": ReportType.xlsx.rawValue, "CSV": ReportType.csv.rawValue,
            "PNG": ReportType.png.rawValue,
        ],
        "TSTypesV2": [
            "LIVEBOARD": BetaObjectType.liveboard.rawValue, "ANSWER": BetaObjectType.answer.rawValue,
            "DATAOBJECT": BetaObjectType.dataObject.rawValue, "COLUMN": BetaObjectType.column.rawValue,
        ],
    ]

    @Test func hasEveryMemberOfTheReference() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/enums.json")
        let json = try JSONValue(parsing: String(contentsOf: file, encoding: .utf8))["enums"]?.object
        var reference: [String: [String: String]] = [:]
        for enumeration in json?.members ?? [] {
            for member in enumeration.value["members"]?.object?.members ?? [] {
                reference[enumeration.name, default: [:]][member.name] = member.value.string
            }
        }
        #expect(reference.count == 11)
        #expect(reference == Self.ours)
    }

    @Test func keepsWordsItDoesNotKnow() {
        let word: ObjectType = "INSIGHT"
        #expect(word.type.rawValue == "INSIGHT" && word.subtype == nil)
    }
}
