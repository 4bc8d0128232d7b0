package org.fujinowa.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fujinowa.security.service.SignIn;
import org.fujinowa.security.service.SignInCookie;

/** POST /sign-out: ends this device's sign-in and tells the browser to forget what it kept. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

    @Inject
    private SignIn signIn;

    @Inject
    private SignInCookie cookie;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        cookie.read(request).ifPresent(signIn::signOut);
        cookie.clear(response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.sendRedirect("/sign-in");
    }
}
