package org.fujinowa.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** POST /preferences: remembers one choice of the reader for a year and goes back to the page they came from. */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {

    private static final List<String> NAMES = List.of(
            Preferences.LANGUAGE,
            Preferences.TEXT_SIZE,
            Preferences.FURIGANA,
            Preferences.THEME,
            Preferences.WORDING,
            Preferences.READING);
    private static final int ONE_YEAR = Math.toIntExact(Duration.ofDays(365).toSeconds());

    @Inject
    @ConfigProperty(name = "fujinowa.cookies.secure")
    private boolean secure;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        NAMES.forEach(name -> {
            var word = request.getParameter(name);
            if (word != null && Preferences.knows(name, word)) {
                response.addCookie(remembered(name, word));
            }
        });
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", LocalAddress.orElse(request.getParameter("back"), "/"));
    }

    private Cookie remembered(String name, String word) {
        var cookie = new Cookie(name, word);
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
