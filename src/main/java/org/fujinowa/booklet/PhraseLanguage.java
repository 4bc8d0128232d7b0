package org.fujinowa.booklet;

/** The language that stands beside Japanese and English on the page of phrases. */
public enum PhraseLanguage {
    /** English alone. */
    EN,
    /** Vietnamese. */
    VI,
    /** German. */
    DE,
    /** Arabic as spoken in Egypt, in Latin letters. */
    AR;

    /** The language of that country, an ISO 3166 two-letter code; English where we have no phrases of its own. */
    public static PhraseLanguage of(String country) {
        return switch (country) {
            case "VN" -> VI;
            case "AT", "DE" -> DE;
            case "EG" -> AR;
            default -> EN;
        };
    }

    /** The tag by which a text says its language. */
    public String tag() {
        return switch (this) {
            case EN -> "en";
            case VI -> "vi";
            case DE -> "de";
            case AR -> "ar-Latn";
        };
    }
}
