package org.fujinowa.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.fujinowa.security.Role;
import org.fujinowa.security.service.LinkCookie;
import org.fujinowa.security.service.PersonalLinks;

/** POST /leave: this device forgets all personal links by which it came in, and what it kept of them. The links go on. */
@WebServlet("/leave")
public class LeaveDevice extends HttpServlet {

    @Inject
    private PersonalLinks links;

    @Inject
    private LinkCookie cookie;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Arrays.stream(Role.values()).filter(Role::byLink).forEach(role -> {
            cookie.read(request, role).ifPresent(links::leave);
            cookie.clear(response, role);
        });
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.sendRedirect("/enter");
    }
}
