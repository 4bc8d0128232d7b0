package org.fujinowa.welcome.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fujinowa.hosting.GuestWish;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.people.Answer;
import org.fujinowa.shared.RecordType;
import org.fujinowa.welcome.Difference;
import org.fujinowa.welcome.HomeExtras;
import org.fujinowa.welcome.OfferAnswers;
import org.fujinowa.welcome.OfferDetails;
import org.fujinowa.welcome.OfferPart;
import org.jspecify.annotations.Nullable;

/**
 * A home as the association knows it: the register's record, and what the family told beyond it. A value of an offer belongs to
 * the part of the same name in one of the two, so nothing has to be listed twice.
 *
 * @param register what the register says
 * @param extras what the family told beyond it
 */
public record KnownHome(HostFamilyDetails register, HomeExtras extras) {

    /** A home of which nothing is known. */
    public static KnownHome unknown(String name) {
        return new KnownHome(
                new HostFamilyDetails(
                        name,
                        "",
                        "",
                        null,
                        "",
                        "",
                        "",
                        "",
                        null,
                        1,
                        1,
                        GuestWish.ANY,
                        null,
                        null,
                        Smoking.NONE,
                        Answer.NOT_ANSWERED,
                        List.of(),
                        List.of(),
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        "",
                        List.of(),
                        List.of(),
                        true,
                        "",
                        ""),
                HomeExtras.none());
    }

    /** What the family would say if nothing had changed. */
    public OfferAnswers answers() {
        var parts = Stream.of(OfferPart.values()).map(this::answers).toList();
        return RecordType.of(OfferAnswers.class).make(parts);
    }

    /** The same home after these subjects of an offer were taken over: no more than what the family changed in them. */
    public KnownHome after(OfferDetails offer, Collection<OfferPart> accepted) {
        var known = this;
        for (var difference : differences(offer)) {
            if (accepted.contains(difference.part())) {
                known = known.with(difference.name(), difference.after());
            }
        }
        return known;
    }

    /** What the family changed, beside what is known now. */
    public List<Difference> differences(OfferDetails offer) {
        var found = new ArrayList<Difference>();
        for (var part : OfferPart.values()) {
            for (var value : RecordType.of(part.type()).parts()) {
                var before = value.of(offer.before().of(part));
                var after = value.of(offer.answers().of(part));
                if (!Objects.equals(before, after)) {
                    found.add(new Difference(part, value.name(), before, value(value.name()), after));
                }
            }
        }
        return found;
    }

    private Record answers(OfferPart part) {
        var type = RecordType.of(part.type());
        return type.make(type.parts().stream().map(value -> value(value.name())).toList());
    }

    private @Nullable Object value(String name) {
        var source = isInRegister(name) ? register : extras;
        return RecordType.of(source.getClass().asSubclass(Record.class))
                .part(name)
                .of(source);
    }

    private KnownHome with(String name, @Nullable Object value) {
        return isInRegister(name)
                ? new KnownHome(RecordType.with(register, name, value), extras)
                : new KnownHome(register, RecordType.with(extras, name, value));
    }

    private static boolean isInRegister(String name) {
        return RecordType.of(HostFamilyDetails.class).parts().stream()
                .anyMatch(part -> part.name().equals(name));
    }
}
