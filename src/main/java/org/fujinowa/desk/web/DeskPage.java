package org.fujinowa.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.fujinowa.desk.DeskStep;
import org.fujinowa.desk.DeskStrip;
import org.fujinowa.desk.service.MorningDesk;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.desk.DeskPart;
import org.fujinowa.shared.desk.DeskShelf;
import org.fujinowa.shared.desk.DeskTask;
import org.fujinowa.shared.web.CurrentTexts;
import org.jspecify.annotations.Nullable;

/** /desk/today: what a coordinator finds in the morning. */
@Named
@RequestScoped
public class DeskPage {

    private static final int FIRST = 7;

    @Inject
    private MorningDesk desk;

    @Inject
    private CurrentTexts texts;

    private @Nullable Map<DeskShelf, List<DeskTask>> tasks;
    private @Nullable List<DeskStrip> strips;

    /** The shelves on which something lies. */
    public List<DeskShelf> getShelves() {
        return List.of(DeskShelf.values()).stream()
                .filter(shelf -> !on(shelf).isEmpty())
                .toList();
    }

    /** What one sees there at once. */
    public List<DeskTask> first(DeskShelf shelf) {
        return on(shelf).stream().limit(FIRST).toList();
    }

    /** What lies below that. */
    public List<DeskTask> more(DeskShelf shelf) {
        return on(shelf).stream().skip(FIRST).toList();
    }

    private List<DeskTask> on(DeskShelf shelf) {
        if (tasks == null) {
            tasks = desk.tasks();
        }
        return tasks.getOrDefault(shelf, List.of());
    }

    public List<DeskStrip> getStrips() {
        if (strips == null) {
            strips = desk.strips();
        }
        return strips;
    }

    /** What a task says. */
    public String sentence(DeskTask task) {
        return texts.of(
                task.sentenceKey(),
                task.values().stream()
                        .map(value -> value instanceof Choice choice ? choice.label(texts.language()) : value)
                        .toArray());
    }

    /** How many days are left, or which day it is. */
    public String when(DeskStrip strip) {
        if (strip.daysToArrival() > 0) {
            return texts.of("desk.days-to-arrival", strip.daysToArrival());
        }
        return strip.delegation()
                        .details()
                        .departure()
                        .isBefore(strip.delegation().details().arrival().minusDays(strip.daysToArrival()))
                ? texts.of("desk.home-again")
                : texts.of("desk.under-way", 1 - strip.daysToArrival());
    }

    /** How a step is marked. */
    public String kind(DeskStep step) {
        return step.isComplete() ? "complete" : step.isBegun() ? "begun" : "";
    }

    /** How far a step is, in a word. */
    public String state(DeskStep step) {
        if (step.of() == 0) {
            return texts.of("desk.step.nothing");
        }
        return texts.of(
                step.isComplete() ? "desk.step.complete" : step.isBegun() ? "desk.step.begun" : "desk.step.to-come");
    }

    /** One part of a step: how many of how many. */
    public String part(DeskPart part) {
        return texts.of("desk.part", texts.of(part.labelKey()), part.done(), part.of());
    }
}
