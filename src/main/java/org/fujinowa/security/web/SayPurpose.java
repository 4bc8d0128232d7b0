package org.fujinowa.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fujinowa.security.Purpose;
import org.fujinowa.security.SaidPurpose;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.web.LocalAddress;

/** POST /security/say-purpose: remembers for the day why somebody looks, and goes on to where they wanted to go. */
@WebServlet("/security/say-purpose")
public class SayPurpose extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FIRST_PAGE = "/desk/today";

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient Clock clock;

    @Inject
    @ConfigProperty(name = "fujinowa.cookies.secure")
    private boolean secure;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var to = LocalAddress.orElse(request.getParameter("to"), FIRST_PAGE);
        var said = said(request);
        said.ifPresent(purpose -> response.addCookie(
                PurposeCookie.of(caller.get(), purpose, clock.instant().atZone(ZoneOffset.UTC), secure)));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                said.isPresent()
                        ? to
                        : "/security/purpose?nothing=said&to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
    }

    private static Optional<SaidPurpose> said(HttpServletRequest request) {
        var purpose = request.getParameter("purpose");
        var words = request.getParameter("words");
        if (purpose == null) {
            return Optional.empty();
        }
        return SaidPurpose.read(
                purpose.equals(Purpose.OTHER.name()) && words != null ? purpose + ": " + words.strip() : purpose);
    }
}
