package org.fujinowa.booklet.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.booklet.BookletTexts;
import org.fujinowa.booklet.service.BookletTextsBook;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.EditPage;

/** /booklet/texts?id=…: writes the greeting, the packing list, the rules and the songs of one delegation's booklets. */
@Named
@RequestScoped
public class BookletTextsPage extends EditPage<BookletTexts> {

    @Inject
    private BookletTextsBook book;

    @Inject
    private CurrentCaller caller;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_ITINERARIES);
    }

    @Override
    protected Class<BookletTexts> type() {
        return BookletTexts.class;
    }

    @Override
    protected String kind() {
        return "BookletTexts";
    }

    @Override
    protected String labels() {
        return "booklet.texts";
    }

    @Override
    protected String viewPage() {
        return "/booklet/booklet";
    }

    @Override
    protected Versioned<BookletTexts> read(String id) {
        return book.get(DelegationId.of(id));
    }

    @Override
    protected Object add(BookletTexts details) {
        throw new NoSuchRecord("a delegation whose booklet it is");
    }

    @Override
    protected void change(String id, long version, BookletTexts details) {
        book.change(DelegationId.of(id), version, details);
    }
}
