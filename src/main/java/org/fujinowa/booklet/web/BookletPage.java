package org.fujinowa.booklet.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.booklet.BookletPaper;
import org.fujinowa.booklet.BookletPart;
import org.fujinowa.booklet.BookletView;
import org.fujinowa.booklet.PhraseLanguage;
import org.fujinowa.booklet.service.Booklets;
import org.fujinowa.programme.DelegationId;

/** /booklet/booklet?id=…: chooses what is printed of one delegation. The files come from {@link BookletFileServlet}. */
@Named
@RequestScoped
public class BookletPage {

    @Inject
    private Booklets booklets;

    private String id = "";
    private BookletView view;

    @PostConstruct
    void open() {
        id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("id", "");
        view = booklets.view(DelegationId.of(id));
    }

    public String getId() {
        return id;
    }

    public BookletView getView() {
        return view;
    }

    public List<BookletPart> getParts() {
        return List.of(BookletPart.values());
    }

    public List<PhraseLanguage> getLanguages() {
        return List.of(PhraseLanguage.values());
    }

    public List<BookletPaper> getPapers() {
        return List.of(BookletPaper.values());
    }

    /** Whether anything was published, so that there are days to print. */
    public boolean isPublished() {
        return view.days() > 0;
    }
}
