package org.fujinowa.people.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.fujinowa.people.MergeField;
import org.fujinowa.people.MergePick;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.Sex;
import org.fujinowa.shared.Folding;
import org.fujinowa.shared.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Lays two records side by side and says which value is the fuller one, or the newer one where neither is. Of two notes
 * both are kept: what somebody once found worth noting is not lost because somebody else noted another thing.
 */
public final class MergeAdvice {

    private MergeAdvice() {}

    /**
     * Value by value, in the order of the record.
     *
     * @param otherIsNewer whether the other record was written later
     */
    public static List<MergeField> of(PersonDetails one, PersonDetails other, boolean otherIsNewer) {
        return RecordType.of(PersonDetails.class).parts().stream()
                .map(part -> {
                    var mine = (Serializable) part.of(one);
                    var theirs = (Serializable) part.of(other);
                    var same = Objects.equals(mine, theirs);
                    return new MergeField(
                            part.name(), mine, theirs, same, advise(part.name(), mine, theirs, otherIsNewer));
                })
                .toList();
    }

    private static MergePick advise(
            String name, @Nullable Serializable one, @Nullable Serializable other, boolean otherIsNewer) {
        if (Objects.equals(one, other)) {
            return MergePick.ONE;
        }
        var bothSay = !saysNothing(one) && !saysNothing(other);
        return "note".equals(name) && bothSay ? MergePick.OWN : advise(one, other, otherIsNewer);
    }

    private static MergePick advise(@Nullable Serializable one, @Nullable Serializable other, boolean otherIsNewer) {
        if (saysNothing(other)) {
            return MergePick.ONE;
        }
        if (saysNothing(one)) {
            return MergePick.OTHER;
        }
        if (one instanceof String mine && other instanceof String theirs) {
            var a = Folding.fold(mine);
            var b = Folding.fold(theirs);
            if (!a.equals(b) && a.contains(b)) {
                return MergePick.ONE;
            }
            if (!a.equals(b) && b.contains(a)) {
                return MergePick.OTHER;
            }
        }
        return otherIsNewer ? MergePick.OTHER : MergePick.ONE;
    }

    private static boolean saysNothing(@Nullable Serializable value) {
        return value == null || value instanceof String text && text.isBlank() || value == Sex.UNSTATED;
    }
}
