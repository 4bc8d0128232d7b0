package org.fujinowa.it;

import java.util.regex.Pattern;

/** In what a bright page and a dark page may differ: the three marks of the theme, and what no two answers share. */
final class Themes {

    private static final Pattern THEME = Pattern.compile("data-theme=\"\\w+\"|name=\"color-scheme\" content=\"\\w+\"");
    private static final Pattern PRESSED =
            Pattern.compile("(<button name=\"theme\" value=\"\\w+\" aria-pressed=\")(true|false)");
    private static final Pattern ONCE_ONLY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
            + "|nonce=\"[^\"]*\"|PrimeFaces\\.csp\\.init\\('[^']*'\\)"
            + "|(name=\"(jakarta\\.faces\\.ViewState|primefaces\\.nonce)\"[^>]*? value=\")[^\"]*"
            + "|\\d{4}-\\d{4}</p>"
            // A look at a person is one more look at that person.
            + "|(?s:<section class=\"block\" aria-labelledby=\"looks\">.*?</section>)");

    private Themes() {}

    /** The page without these. */
    static String withoutTheme(String page) {
        var once = ONCE_ONLY.matcher(page).replaceAll("");
        return PRESSED.matcher(THEME.matcher(once).replaceAll("")).replaceAll("$1");
    }
}
