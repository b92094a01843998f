// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Known words are constants; any other text is kept.
    public struct CurrencyFormat: OpenWord {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ADP` on the wire.
        public static var adp: Self { "ADP" }
        /// `AED` on the wire.
        public static var aed: Self { "AED" }
        /// `AFN` on the wire.
        public static var afn: Self { "AFN" }
        /// `ALL` on the wire.
        public static var all: Self { "ALL" }
        /// `AMD` on the wire.
        public static var amd: Self { "AMD" }
        /// `ANG` on the wire.
        public static var ang: Self { "ANG" }
        /// `AOA` on the wire.
        public static var aoa: Self { "AOA" }
        /// `ARA` on the wire.
        public static var ara: Self { "ARA" }
        /// `ARS` on the wire.
        public static var ars: Self { "ARS" }
        /// `ATS` on the wire.
        public static var ats: Self { "ATS" }
        /// `AUD` on the wire.
        public static var aud: Self { "AUD" }
        /// `AWG` on the wire.
        public static var awg: Self { "AWG" }
        /// `AZN` on the wire.
        public static var azn: Self { "AZN" }
        /// `BAM` on the wire.
        public static var bam: Self { "BAM" }
        /// `BBD` on the wire.
        public static var bbd: Self { "BBD" }
        /// `BDT` on the wire.
        public static var bdt: Self { "BDT" }
        /// `BEF` on the wire.
        public static var bef: Self { "BEF" }
        /// `BGL` on the wire.
        public static var bgl: Self { "BGL" }
        /// `BGM` on the wire.
        public static var bgm: Self { "BGM" }
        /// `BGN` on the wire.
        public static var bgn: Self { "BGN" }
        /// `BHD` on the wire.
        public static var bhd: Self { "BHD" }
        /// `BIF` on the wire.
        public static var bif: Self { "BIF" }
        /// `BMD` on the wire.
        public static var bmd: Self { "BMD" }
        /// `BND` on the wire.
        public static var bnd: Self { "BND" }
        /// `BOB` on the wire.
        public static var bob: Self { "BOB" }
        /// `BOP` on the wire.
        public static var bop: Self { "BOP" }
        /// `BOV` on the wire.
        public static var bov: Self { "BOV" }
        /// `BRL` on the wire.
        public static var brl: Self { "BRL" }
        /// `BSD` on the wire.
        public static var bsd: Self { "BSD" }
        /// `BTN` on the wire.
        public static var btn: Self { "BTN" }
        /// `BUK` on the wire.
        public static var buk: Self { "BUK" }
        /// `BWP` on the wire.
        public static var bwp: Self { "BWP" }
        /// `BYN` on the wire.
        public static var byn: Self { "BYN" }
        /// `BZD` on the wire.
        public static var bzd: Self { "BZD" }
        /// `CAD` on the wire.
        public static var cad: Self { "CAD" }
        /// `CDF` on the wire.
        public static var cdf: Self { "CDF" }
        /// `CHE` on the wire.
        public static var che: Self { "CHE" }
        /// `CHF` on the wire.
        public static var chf: Self { "CHF" }
        /// `CHW` on the wire.
        public static var chw: Self { "CHW" }
        /// `CLE` on the wire.
        public static var cle: Self { "CLE" }
        /// `CLP` on the wire.
        public static var clp: Self { "CLP" }
        /// `CNX` on the wire.
        public static var cnx: Self { "CNX" }
        /// `CNY` on the wire.
        public static var cny: Self { "CNY" }
        /// `COP` on the wire.
        public static var cop: Self { "COP" }
        /// `COU` on the wire.
        public static var cou: Self { "COU" }
        /// `CRC` on the wire.
        public static var crc: Self { "CRC" }
        /// `CSK` on the wire.
        public static var csk: Self { "CSK" }
        /// `CUC` on the wire.
        public static var cuc: Self { "CUC" }
        /// `CUP` on the wire.
        public static var cup: Self { "CUP" }
        /// `CVE` on the wire.
        public static var cve: Self { "CVE" }
        /// `CYP` on the wire.
        public static var cyp: Self { "CYP" }
        /// `CZK` on the wire.
        public static var czk: Self { "CZK" }
        /// `DDM` on the wire.
        public static var ddm: Self { "DDM" }
        /// `DEM` on the wire.
        public static var dem: Self { "DEM" }
        /// `DJF` on the wire.
        public static var djf: Self { "DJF" }
        /// `DKK` on the wire.
        public static var dkk: Self { "DKK" }
        /// `DOP` on the wire.
        public static var dop: Self { "DOP" }
        /// `DZD` on the wire.
        public static var dzd: Self { "DZD" }
        /// `ECS` on the wire.
        public static var ecs: Self { "ECS" }
        /// `ECV` on the wire.
        public static var ecv: Self { "ECV" }
        /// `EEK` on the wire.
        public static var eek: Self { "EEK" }
        /// `EGP` on the wire.
        public static var egp: Self { "EGP" }
        /// `ERN` on the wire.
        public static var ern: Self { "ERN" }
        /// `ESP` on the wire.
        public static var esp: Self { "ESP" }
        /// `ETB` on the wire.
        public static var etb: Self { "ETB" }
        /// `EUR` on the wire.
        public static var eur: Self { "EUR" }
        /// `FIM` on the wire.
        public static var fim: Self { "FIM" }
        /// `FJD` on the wire.
        public static var fjd: Self { "FJD" }
        /// `FKP` on the wire.
        public static var fkp: Self { "FKP" }
        /// `FRF` on the wire.
        public static var frf: Self { "FRF" }
        /// `GBP` on the wire.
        public static var gbp: Self { "GBP" }
        /// `GEK` on the wire.
        public static var gek: Self { "GEK" }
        /// `GEL` on the wire.
        public static var gel: Self { "GEL" }
        /// `GHS` on the wire.
        public static var ghs: Self { "GHS" }
        /// `GIP` on the wire.
        public static var gip: Self { "GIP" }
        /// `GMD` on the wire.
        public static var gmd: Self { "GMD" }
        /// `GNF` on the wire.
        public static var gnf: Self { "GNF" }
        /// `GNS` on the wire.
        public static var gns: Self { "GNS" }
        /// `GQE` on the wire.
        public static var gqe: Self { "GQE" }
        /// `GRD` on the wire.
        public static var grd: Self { "GRD" }
        /// `GTQ` on the wire.
        public static var gtq: Self { "GTQ" }
        /// `GWE` on the wire.
        public static var gwe: Self { "GWE" }
        /// `GWP` on the wire.
        public static var gwp: Self { "GWP" }
        /// `GYD` on the wire.
        public static var gyd: Self { "GYD" }
        /// `HKD` on the wire.
        public static var hkd: Self { "HKD" }
        /// `HNL` on the wire.
        public static var hnl: Self { "HNL" }
        /// `HRD` on the wire.
        public static var hrd: Self { "HRD" }
        /// `HRK` on the wire.
        public static var hrk: Self { "HRK" }
        /// `HTG` on the wire.
        public static var htg: Self { "HTG" }
        /// `HUF` on the wire.
        public static var huf: Self { "HUF" }
        /// `IDR` on the wire.
        public static var idr: Self { "IDR" }
        /// `IEP` on the wire.
        public static var iep: Self { "IEP" }
        /// `ILP` on the wire.
        public static var ilp: Self { "ILP" }
        /// `ILS` on the wire.
        public static var ils: Self { "ILS" }
        /// `INR` on the wire.
        public static var inr: Self { "INR" }
        /// `IQD` on the wire.
        public static var iqd: Self { "IQD" }
        /// `IRR` on the wire.
        public static var irr: Self { "IRR" }
        /// `ISK` on the wire.
        public static var isk: Self { "ISK" }
        /// `ITL` on the wire.
        public static var itl: Self { "ITL" }
        /// `JMD` on the wire.
        public static var jmd: Self { "JMD" }
        /// `JOD` on the wire.
        public static var jod: Self { "JOD" }
        /// `JPY` on the wire.
        public static var jpy: Self { "JPY" }
        /// `KES` on the wire.
        public static var kes: Self { "KES" }
        /// `KGS` on the wire.
        public static var kgs: Self { "KGS" }
        /// `KHR` on the wire.
        public static var khr: Self { "KHR" }
        /// `KMF` on the wire.
        public static var kmf: Self { "KMF" }
        /// `KPW` on the wire.
        public static var kpw: Self { "KPW" }
        /// `KRW` on the wire.
        public static var krw: Self { "KRW" }
        /// `KWD` on the wire.
        public static var kwd: Self { "KWD" }
        /// `KYD` on the wire.
        public static var kyd: Self { "KYD" }
        /// `KZT` on the wire.
        public static var kzt: Self { "KZT" }
        /// `LAK` on the wire.
        public static var lak: Self { "LAK" }
        /// `LBP` on the wire.
        public static var lbp: Self { "LBP" }
        /// `LKR` on the wire.
        public static var lkr: Self { "LKR" }
        /// `LRD` on the wire.
        public static var lrd: Self { "LRD" }
        /// `LSL` on the wire.
        public static var lsl: Self { "LSL" }
        /// `LTL` on the wire.
        public static var ltl: Self { "LTL" }
        /// `LTT` on the wire.
        public static var ltt: Self { "LTT" }
        /// `LUC` on the wire.
        public static var luc: Self { "LUC" }
        /// `LUF` on the wire.
        public static var luf: Self { "LUF" }
        /// `LUL` on the wire.
        public static var lul: Self { "LUL" }
        /// `LVL` on the wire.
        public static var lvl: Self { "LVL" }
        /// `LVR` on the wire.
        public static var lvr: Self { "LVR" }
        /// `LYD` on the wire.
        public static var lyd: Self { "LYD" }
        /// `MAD` on the wire.
        public static var mad: Self { "MAD" }
        /// `MAF` on the wire.
        public static var maf: Self { "MAF" }
        /// `MCF` on the wire.
        public static var mcf: Self { "MCF" }
        /// `MDC` on the wire.
        public static var mdc: Self { "MDC" }
        /// `MDL` on the wire.
        public static var mdl: Self { "MDL" }
        /// `MGA` on the wire.
        public static var mga: Self { "MGA" }
        /// `MGF` on the wire.
        public static var mgf: Self { "MGF" }
        /// `MKD` on the wire.
        public static var mkd: Self { "MKD" }
        /// `MLF` on the wire.
        public static var mlf: Self { "MLF" }
        /// `MMK` on the wire.
        public static var mmk: Self { "MMK" }
        /// `MNT` on the wire.
        public static var mnt: Self { "MNT" }
        /// `MOP` on the wire.
        public static var mop: Self { "MOP" }
        /// `MRU` on the wire.
        public static var mru: Self { "MRU" }
        /// `MTL` on the wire.
        public static var mtl: Self { "MTL" }
        /// `MTP` on the wire.
        public static var mtp: Self { "MTP" }
        /// `MUR` on the wire.
        public static var mur: Self { "MUR" }
        /// `MVR` on the wire.
        public static var mvr: Self { "MVR" }
        /// `MWK` on the wire.
        public static var mwk: Self { "MWK" }
        /// `MXN` on the wire.
        public static var mxn: Self { "MXN" }
        /// `MXV` on the wire.
        public static var mxv: Self { "MXV" }
        /// `MYR` on the wire.
        public static var myr: Self { "MYR" }
        /// `MZE` on the wire.
        public static var mze: Self { "MZE" }
        /// `MZN` on the wire.
        public static var mzn: Self { "MZN" }
        /// `NAD` on the wire.
        public static var nad: Self { "NAD" }
        /// `NGN` on the wire.
        public static var ngn: Self { "NGN" }
        /// `NIO` on the wire.
        public static var nio: Self { "NIO" }
        /// `NLG` on the wire.
        public static var nlg: Self { "NLG" }
        /// `NOK` on the wire.
        public static var nok: Self { "NOK" }
        /// `NPR` on the wire.
        public static var npr: Self { "NPR" }
        /// `NZD` on the wire.
        public static var nzd: Self { "NZD" }
        /// `OMR` on the wire.
        public static var omr: Self { "OMR" }
        /// `PAB` on the wire.
        public static var pab: Self { "PAB" }
        /// `PEI` on the wire.
        public static var pei: Self { "PEI" }
        /// `PEN` on the wire.
        public static var pen: Self { "PEN" }
        /// `PGK` on the wire.
        public static var pgk: Self { "PGK" }
        /// `PHP` on the wire.
        public static var php: Self { "PHP" }
        /// `PKR` on the wire.
        public static var pkr: Self { "PKR" }
        /// `PLN` on the wire.
        public static var pln: Self { "PLN" }
        /// `PTE` on the wire.
        public static var pte: Self { "PTE" }
        /// `PYG` on the wire.
        public static var pyg: Self { "PYG" }
        /// `QAR` on the wire.
        public static var qar: Self { "QAR" }
        /// `RHD` on the wire.
        public static var rhd: Self { "RHD" }
        /// `RON` on the wire.
        public static var ron: Self { "RON" }
        /// `RSD` on the wire.
        public static var rsd: Self { "RSD" }
        /// `RUB` on the wire.
        public static var rub: Self { "RUB" }
        /// `RWF` on the wire.
        public static var rwf: Self { "RWF" }
        /// `SAR` on the wire.
        public static var sar: Self { "SAR" }
        /// `SBD` on the wire.
        public static var sbd: Self { "SBD" }
        /// `SCR` on the wire.
        public static var scr: Self { "SCR" }
        /// `SDG` on the wire.
        public static var sdg: Self { "SDG" }
        /// `SEK` on the wire.
        public static var sek: Self { "SEK" }
        /// `SGD` on the wire.
        public static var sgd: Self { "SGD" }
        /// `SHP` on the wire.
        public static var shp: Self { "SHP" }
        /// `SIT` on the wire.
        public static var sit: Self { "SIT" }
        /// `SKK` on the wire.
        public static var skk: Self { "SKK" }
        /// `SLL` on the wire.
        public static var sll: Self { "SLL" }
        /// `SOS` on the wire.
        public static var sos: Self { "SOS" }
        /// `SRD` on the wire.
        public static var srd: Self { "SRD" }
        /// `SRG` on the wire.
        public static var srg: Self { "SRG" }
        /// `SSP` on the wire.
        public static var ssp: Self { "SSP" }
        /// `STN` on the wire.
        public static var stn: Self { "STN" }
        /// `SUR` on the wire.
        public static var sur: Self { "SUR" }
        /// `SVC` on the wire.
        public static var svc: Self { "SVC" }
        /// `SYP` on the wire.
        public static var syp: Self { "SYP" }
        /// `SZL` on the wire.
        public static var szl: Self { "SZL" }
        /// `THB` on the wire.
        public static var thb: Self { "THB" }
        /// `TJR` on the wire.
        public static var tjr: Self { "TJR" }
        /// `TJS` on the wire.
        public static var tjs: Self { "TJS" }
        /// `TMT` on the wire.
        public static var tmt: Self { "TMT" }
        /// `TND` on the wire.
        public static var tnd: Self { "TND" }
        /// `TOP` on the wire.
        public static var top: Self { "TOP" }
        /// `TPE` on the wire.
        public static var tpe: Self { "TPE" }
        /// `TRY` on the wire.
        public static var `try`: Self { "TRY" }
        /// `TTD` on the wire.
        public static var ttd: Self { "TTD" }
        /// `TWD` on the wire.
        public static var twd: Self { "TWD" }
        /// `TZS` on the wire.
        public static var tzs: Self { "TZS" }
        /// `UAH` on the wire.
        public static var uah: Self { "UAH" }
        /// `UAK` on the wire.
        public static var uak: Self { "UAK" }
        /// `UGX` on the wire.
        public static var ugx: Self { "UGX" }
        /// `USD` on the wire.
        public static var usd: Self { "USD" }
        /// `UYU` on the wire.
        public static var uyu: Self { "UYU" }
        /// `UYW` on the wire.
        public static var uyw: Self { "UYW" }
        /// `UZS` on the wire.
        public static var uzs: Self { "UZS" }
        /// `VES` on the wire.
        public static var ves: Self { "VES" }
        /// `VND` on the wire.
        public static var vnd: Self { "VND" }
        /// `VUV` on the wire.
        public static var vuv: Self { "VUV" }
        /// `WST` on the wire.
        public static var wst: Self { "WST" }
        /// `XAF` on the wire.
        public static var xaf: Self { "XAF" }
        /// `XAG` on the wire.
        public static var xag: Self { "XAG" }
        /// `XAU` on the wire.
        public static var xau: Self { "XAU" }
        /// `XBA` on the wire.
        public static var xba: Self { "XBA" }
        /// `XBB` on the wire.
        public static var xbb: Self { "XBB" }
        /// `XCD` on the wire.
        public static var xcd: Self { "XCD" }
        /// `XDR` on the wire.
        public static var xdr: Self { "XDR" }
        /// `XEU` on the wire.
        public static var xeu: Self { "XEU" }
        /// `XFO` on the wire.
        public static var xfo: Self { "XFO" }
        /// `XFU` on the wire.
        public static var xfu: Self { "XFU" }
        /// `XOF` on the wire.
        public static var xof: Self { "XOF" }
        /// `XPD` on the wire.
        public static var xpd: Self { "XPD" }
        /// `XPF` on the wire.
        public static var xpf: Self { "XPF" }
        /// `XPT` on the wire.
        public static var xpt: Self { "XPT" }
        /// `XRE` on the wire.
        public static var xre: Self { "XRE" }
        /// `XSU` on the wire.
        public static var xsu: Self { "XSU" }
        /// `XTS` on the wire.
        public static var xts: Self { "XTS" }
        /// `XUA` on the wire.
        public static var xua: Self { "XUA" }
        /// `XXX` on the wire.
        public static var xxx: Self { "XXX" }
        /// `YDD` on the wire.
        public static var ydd: Self { "YDD" }
        /// `YER` on the wire.
        public static var yer: Self { "YER" }
        /// `ZAR` on the wire.
        public static var zar: Self { "ZAR" }
        /// `ZMW` on the wire.
        public static var zmw: Self { "ZMW" }
    }
}
