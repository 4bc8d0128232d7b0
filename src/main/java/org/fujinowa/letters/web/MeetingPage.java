package org.fujinowa.letters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import org.fujinowa.letters.Meeting;
import org.fujinowa.letters.service.LetterStationery;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** The part of /matching/letters in which coordinators say when and where families and guests meet. */
@Named
@RequestScoped
public class MeetingPage {

    @Inject
    private LettersPage letters;

    @Inject
    private LetterStationery stationery;

    @Inject
    private Messages messages;

    private boolean read;
    private @Nullable LocalDate day;
    private String time = "";
    private @Nullable LocalDate careSheetsBy;
    private String noteJa = "";
    private String noteEn = "";

    /** Keeps what was typed. */
    public String save() {
        try {
            stationery.write(
                    DelegationId.of(letters.getDelegation()),
                    new Meeting(day, time.strip(), careSheetsBy, noteJa.strip(), noteEn.strip()));
            messages.done("shared.saved");
            return "/matching/letters?faces-redirect=true&delegation=" + DelegationId.of(letters.getDelegation());
        } catch (ConstraintViolationException broken) {
            messages.addAt("time", "letters.meeting.time", new RuleViolation("letters.time"));
            return "";
        }
    }

    private void read() {
        if (!read) {
            read = true;
            var meeting = letters.getBook().meeting();
            day = meeting.day();
            time = meeting.time();
            careSheetsBy = meeting.careSheetsBy();
            noteJa = meeting.noteJa();
            noteEn = meeting.noteEn();
        }
    }

    public @Nullable LocalDate getDay() {
        read();
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        read();
        this.day = day;
    }

    public String getTime() {
        read();
        return time;
    }

    public void setTime(String time) {
        read();
        this.time = time;
    }

    public @Nullable LocalDate getCareSheetsBy() {
        read();
        return careSheetsBy;
    }

    public void setCareSheetsBy(@Nullable LocalDate careSheetsBy) {
        read();
        this.careSheetsBy = careSheetsBy;
    }

    public String getNoteJa() {
        read();
        return noteJa;
    }

    public void setNoteJa(String noteJa) {
        read();
        this.noteJa = noteJa;
    }

    public String getNoteEn() {
        read();
        return noteEn;
    }

    public void setNoteEn(String noteEn) {
        read();
        this.noteEn = noteEn;
    }
}
