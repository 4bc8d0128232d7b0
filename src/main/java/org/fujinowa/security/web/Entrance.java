package org.fujinowa.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Role;
import org.fujinowa.security.TokenKind;
import org.fujinowa.security.service.EmergencyDesk;
import org.fujinowa.security.service.LinkCookie;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.security.service.SignIn;
import org.fujinowa.security.service.SignInCookie;

/**
 * Recognises who calls: a page's visitor by the device's cookie of sign-in or of a personal link, a program by a bearer token or HTTP Basic under
 * {@code /api}. Nothing is kept in a session.
 */
@ApplicationScoped
public class Entrance implements HttpAuthenticationMechanism {

    /** The request attribute under which the filter finds the caller. */
    static final String CALLER = Caller.class.getName();

    private static final int UNAUTHORIZED = 401;

    /** The way to sign-in and the API's 401 leave before any filter runs; on all other answers the filter says it anew. */
    private static final Map<String, String> ANSWERED_BEFORE_ANY_FILTER = Map.of(
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");

    @Inject
    private SignIn signIn;

    @Inject
    private SignInCookie cookie;

    @Inject
    private EmergencyDesk emergency;

    @Inject
    private PersonalLinks links;

    @Inject
    private LinkCookie linkCookie;

    @Inject
    private ApiCredentials apiCredentials;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        ANSWERED_BEFORE_ANY_FILTER.forEach(response::setHeader);
        var linkRole = linkRole(request);
        var caller = linkRole.isPresent()
                ? linkCaller(request, linkRole.get())
                : isApi(request) ? apiCaller(request) : deviceCaller(request);
        if (caller.isPresent()) {
            request.setAttribute(CALLER, caller.get());
            var roles = caller.get().roles().stream().map(Role::name).collect(Collectors.toSet());
            return context.notifyContainerAboutLogin(caller.get(), roles);
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        return isApi(request)
                ? askForCredentials(response)
                : sendTo(linkRole.isPresent() ? "/enter" : "/sign-in", request, context);
    }

    private Optional<Caller> apiCaller(HttpServletRequest request) {
        return apiCredentials
                .callerOf(request.getHeader("Authorization"), request.getRemoteAddr())
                .or(() -> deviceCaller(request));
    }

    private Optional<Caller> deviceCaller(HttpServletRequest request) {
        return cookie.read(request)
                .flatMap(token -> signIn.callerOf(token, TokenKind.DEVICE))
                .map(emergency::lend);
    }

    private static AuthenticationStatus askForCredentials(HttpServletResponse response) {
        response.setStatus(UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Basic realm=\"Fujinowa\", charset=\"UTF-8\"");
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            response.getWriter()
                    .write("{\"type\":\"about:blank\",\"title\":\"Sign in with an API token or a name and password.\","
                            + "\"status\":401}");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private Optional<Caller> linkCaller(HttpServletRequest request, Role role) {
        return linkCookie.read(request, role).flatMap(token -> links.callerOf(token, role));
    }

    /** The role whose own pages are asked for: there, whoever came by a personal link is its holder and nobody else. */
    private static Optional<Role> linkRole(HttpServletRequest request) {
        return Arrays.stream(Role.values())
                .filter(Role::byLink)
                .filter(role -> request.getRequestURI().startsWith(role.area()))
                .findFirst();
    }

    private static AuthenticationStatus sendTo(String page, HttpServletRequest request, HttpMessageContext context) {
        var query = request.getQueryString();
        var wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        return context.redirect(page + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }
}
