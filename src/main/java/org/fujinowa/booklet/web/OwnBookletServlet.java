package org.fujinowa.booklet.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fujinowa.booklet.service.OwnBooklets;

/** GET /apply/booklet: the caller's own booklet. */
@WebServlet("/apply/booklet")
public class OwnBookletServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnBooklets booklets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Handing.over(response, () -> booklets.mine(Handing.paper(request)));
    }
}
