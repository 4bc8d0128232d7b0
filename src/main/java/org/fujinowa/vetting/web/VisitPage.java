package org.fujinowa.vetting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.vetting.HomeVisitId;
import org.fujinowa.vetting.HomeVisitRow;
import org.fujinowa.vetting.VisitItem;
import org.fujinowa.vetting.VisitMark;
import org.fujinowa.vetting.VisitPhotoId;
import org.fujinowa.vetting.VisitPhotoRow;
import org.fujinowa.vetting.VisitRoom;
import org.fujinowa.vetting.VisitState;
import org.fujinowa.vetting.service.HomeVisiting;
import org.fujinowa.vetting.service.VisitPhotoKeeping;
import org.jspecify.annotations.Nullable;

/** /vetting/visit?id=… or ?family=…: the form of a home visit, filled in on the spot, with its photos and follow-ups. */
@Named
@RequestScoped
public class VisitPage extends AskedFamily {

    @Inject
    private HomeVisiting visiting;

    @Inject
    private VisitPhotoKeeping photos;

    @Inject
    private HostRegister hosts;

    @Inject
    private CurrentCaller caller;

    private @Nullable HomeVisitRow row;
    private @Nullable HomeVisitId begun;

    @Override
    protected String act(String... button) {
        switch (button[0]) {
            case "begin" -> begun = visiting.begin(family());
            case "save" -> visiting.save(id(), version(button[1]), new TypedVisit(getRow()).details(visiting.items()));
            case "sign" -> {
                visiting.save(id(), version(button[1]), new TypedVisit(getRow()).details(visiting.items()));
                row = null;
                visiting.sign(id(), getRow().version());
            }
            case "confirm" -> visiting.confirm(id(), version(button[1]));
            case "done" -> visiting.done(id(), version(button[1]), Integer.parseInt(button[2]));
            case "photo" -> photos.add(id(), room(), taken());
            case "remove" -> photos.remove(VisitPhotoId.of(button[1]));
            default -> throw new NoSuchRecord("HomeVisit");
        }
        return "vetting.done.visit-" + button[0];
    }

    @Override
    protected String address() {
        return "visit?id=" + (begun == null ? id() : begun);
    }

    @Override
    protected String field(String rule, String... button) {
        return switch (rule) {
            case "vetting.photo.none", "vetting.photo.too-many" -> "photo";
            case "vetting.visit.not-complete" -> "items";
            case "vetting.visit.follow-up-needed", "vetting.visit.follow-up-due" -> "what-0";
            case "vetting.done-in-future" -> "visitedOn";
            default -> "";
        };
    }

    private static VisitRoom room() {
        var room = constant(VisitRoom.class, parameter("room"));
        return room == null ? VisitRoom.OTHER : room;
    }

    private static List<byte[]> taken() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        var files = new ArrayList<byte[]>();
        try {
            for (var part : request.getParts()) {
                if ("photo".equals(part.getName()) && part.getSize() > 0) {
                    files.add(part.getInputStream().readAllBytes());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ServletException noForm) {
            throw new RuleViolation("vetting.photo.none");
        }
        return files;
    }

    private static HomeVisitId id() {
        try {
            return HomeVisitId.of(parameter("id"));
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord("HomeVisit");
        }
    }

    /** Whether there is a form already. */
    public boolean isBegun() {
        return !parameter("id").isEmpty();
    }

    /** The visit. */
    public HomeVisitRow getRow() {
        if (row == null) {
            row = visiting.look(id());
        }
        return row;
    }

    /** Of which family. */
    public String getFamily() {
        return (isBegun() ? getRow().details().family() : family()).toString();
    }

    /** How that family is called. */
    public String getHousehold() {
        return hosts.get(isBegun() ? getRow().details().family() : family())
                .value()
                .name();
    }

    /** What is looked at. */
    public List<VisitItem> getItems() {
        return visiting.items();
    }

    /** What can be found of a point. */
    public List<VisitMark> getMarks() {
        return List.of(VisitMark.values());
    }

    /** What a photo can show. */
    public List<VisitRoom> getRooms() {
        return List.of(VisitRoom.values());
    }

    /** The photos. */
    public List<VisitPhotoRow> getPhotos() {
        return photos.of(id());
    }

    /** Whether the reader may fill it in: its first visitor, before signing. */
    public boolean isWriting() {
        return getRow().state() == VisitState.DRAFT
                && getRow().firstVisitor().equals(caller.get().signInName());
    }

    /** Whether the reader could be the second visitor. */
    public boolean isSecond() {
        return getRow().state() == VisitState.SIGNED
                && !getRow().firstVisitor().equals(caller.get().signInName());
    }

    /** What was found of a point, typed just now or known. */
    public String mark(VisitItem item) {
        return typedOr(
                "mark-" + item.key(),
                getRow().details()
                        .to(item.key())
                        .map(answer ->
                                answer.mark() == null ? "" : answer.mark().name())
                        .orElse(""));
    }

    /** The note to a point, typed just now or known. */
    public String note(VisitItem item) {
        return typedOr(
                "note-" + item.key(),
                getRow().details().to(item.key()).map(answer -> answer.note()).orElse(""));
    }

    /** The follow-ups as they stand in the form: those that are known, and room for more. */
    public List<TypedVisit.Line> getLines() {
        return new TypedVisit(getRow()).lines();
    }
}
