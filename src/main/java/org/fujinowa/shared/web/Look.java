package org.fujinowa.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Reading;

/** How the reader sees this page: {@code #{ui.locale}}, {@code #{ui.furigana}}; the template asks it everything. */
@Named("ui")
@RequestScoped
public class Look {

    private Preferences preferences = new Preferences(
            Language.JA, TextSize.NORMAL, Furigana.NAMES, Theme.AUTO, Wording.ORDINARY, Reading.JAPANESE);
    private String address = "/";
    private String tag = Language.JA.tag();
    private boolean easyPage;

    /** For the CDI proxy. */
    protected Look() {}

    @Inject
    public Look(HttpServletRequest request) {
        preferences = Preferences.of(request);
        address = addressOf(request);
        tag = preferences.texts(pathOf(request)).tag();
        easyPage = EasyPages.holds(pathOf(request));
    }

    /** By which locale Faces converts and complains. */
    public Locale getLocale() {
        return preferences.language().locale();
    }

    /** {@code ja} or {@code en}, for {@code lang} attributes. */
    public String getLanguage() {
        return preferences.language().tag();
    }

    /** The language that is read: that of the page, or {@code vi} or {@code de} where it is read in those. */
    public String getTag() {
        return tag;
    }

    /** The language to which the switch in the header leads. */
    public String getOtherLanguage() {
        return preferences.language() == Language.JA ? "en" : "ja";
    }

    /** {@code normal}, {@code large} or {@code x-large}. */
    public String getTextSize() {
        return preferences.textSize().word();
    }

    /** {@code off} or {@code names}. */
    public String getFurigana() {
        return preferences.furigana().word();
    }

    /** {@code auto}, {@code light} or {@code dark}. */
    public String getTheme() {
        return preferences.theme().word();
    }

    /** Whether this page can be read in easy Japanese. */
    public boolean isEasyOffered() {
        return easyPage && preferences.language() == Language.JA;
    }

    /** Whether this page is read in easy Japanese. */
    public boolean isEasy() {
        return isEasyOffered() && preferences.wording() == Wording.EASY;
    }

    /** {@code easy} or {@code ordinary}: to which wording the switch leads. */
    public String getOtherWording() {
        return (preferences.wording() == Wording.EASY ? Wording.ORDINARY : Wording.EASY).word();
    }

    /** The languages in which this page can be read beside English, and English; empty on Japanese and office pages. */
    public List<ReadingChoice> getReadings() {
        return easyPage && preferences.language() == Language.EN
                ? List.of(reading("vi", "vietnamese"), reading("de", "german"), reading("en", "english"))
                : List.of();
    }

    private ReadingChoice reading(String its, String word) {
        return new ReadingChoice(its, word, its.equals(tag));
    }

    /**
     * A language to read in.
     *
     * @param tag its tag
     * @param word its word in the cookie
     * @param chosen whether the page is read in it
     */
    public record ReadingChoice(String tag, String word, boolean chosen) {}

    /** The sizes to choose from. */
    public List<TextSize> getTextSizes() {
        return List.of(TextSize.values());
    }

    /** The furigana settings to choose from. */
    public List<Furigana> getFuriganas() {
        return List.of(Furigana.values());
    }

    /** The themes to choose from. */
    public List<Theme> getThemes() {
        return List.of(Theme.values());
    }

    /** Where the reader is: the page to which a changed preference comes back. */
    public String getAddress() {
        return address;
    }

    /** Which page was asked for, also where an error page answers; without the context's path. */
    static String pathOf(HttpServletRequest request) {
        return uriOf(request).substring(request.getContextPath().length());
    }

    private static String uriOf(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElseGet(request::getRequestURI);
    }

    private static String addressOf(HttpServletRequest request) {
        var path = uriOf(request);
        var query = request.getQueryString();
        var clean = path.replaceFirst("\\.xhtml$", "");
        return query == null ? clean : clean + "?" + query;
    }
}
