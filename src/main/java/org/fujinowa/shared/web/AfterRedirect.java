package org.fujinowa.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says on the next page what was done on this one. It travels in a cookie that lives for a minute and names one of a few
 * sentences, so it needs no session and nobody can put words of their own on a page.
 */
@Named("afterRedirect")
@RequestScoped
public class AfterRedirect {

    private static final String COOKIE = "done";
    private static final Set<String> WORDS = Set.of("added", "saved", "removed", "unchanged");
    private static final int A_MINUTE = 60;

    @Inject
    private Messages messages;

    @Inject
    @ConfigProperty(name = "fujinowa.cookies.secure")
    private boolean secure;

    /** Remembers {@code added}, {@code saved}, {@code removed} or {@code unchanged} for the page to which we redirect. */
    public void say(String word) {
        if (!WORDS.contains(word)) {
            throw new IllegalArgumentException(word);
        }
        answer(word, A_MINUTE);
    }

    /** Called before each page is shown: says what was remembered, once. */
    public void take() {
        Map<String, Object> cookies =
                FacesContext.getCurrentInstance().getExternalContext().getRequestCookieMap();
        if (cookies.get(COOKIE) instanceof Cookie cookie && WORDS.contains(cookie.getValue())) {
            messages.now("form." + cookie.getValue());
            answer("", 0);
        }
    }

    private void answer(String word, int seconds) {
        var cookie = new Cookie(COOKIE, word);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        ((HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse())
                .addCookie(cookie);
    }
}
