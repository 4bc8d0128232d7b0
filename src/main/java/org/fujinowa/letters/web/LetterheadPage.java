package org.fujinowa.letters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.letters.Letterhead;
import org.fujinowa.letters.service.LetterStationery;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.EditPage;

/**
 * /matching/letterhead: who writes our letters. There is one letterhead; the id of the address is the delegation whose letters
 * somebody came from and goes back to.
 */
@Named
@RequestScoped
public class LetterheadPage extends EditPage<Letterhead> {

    @Inject
    private LetterStationery stationery;

    @Override
    protected void askPermission() {
        stationery.letterhead();
    }

    @Override
    protected Class<Letterhead> type() {
        return Letterhead.class;
    }

    @Override
    protected String kind() {
        return "Letterhead";
    }

    @Override
    protected String labels() {
        return "letters.letterhead";
    }

    @Override
    protected String viewPage() {
        return "/matching/letters";
    }

    @Override
    protected Versioned<Letterhead> read(String id) {
        return stationery.letterhead();
    }

    @Override
    protected Object add(Letterhead details) {
        throw new NoSuchRecord("a delegation to go back to");
    }

    @Override
    protected void change(String id, long version, Letterhead details) {
        stationery.write(details, version);
    }
}
