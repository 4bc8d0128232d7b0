package org.fujinowa.reciprocity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.people.PeopleExamples;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** Twins, gifts and costs that do not exist. */
public final class ReciprocityExamples {

    public static final ProgrammeId CHRC = ProgrammeId.next();
    public static final ProgrammeId VNU = ProgrammeId.next();

    private ReciprocityExamples() {}

    /** A participant of 2027 who lives and is placed in these homes, with no twin. */
    public static TwinGuest guest(Direction leg, List<TwinHome> hostedBy, List<TwinHome> ownHomes) {
        return new TwinGuest(
                ParticipantId.next(),
                leg,
                2027,
                PeopleExamples.mia(),
                "",
                false,
                hostedBy,
                ownHomes,
                null,
                TwinState.MISSING);
    }

    public static TwinHome home(String name) {
        return new TwinHome(HostFamilyId.next(), name, "", "");
    }

    /** A tea bowl（架空） from our side. */
    public static GiftDetails gift(int year, @Nullable Integer yen) {
        return new GiftDetails(
                CHRC,
                Side.HERE,
                LocalDate.of(year, 7, 1),
                "茶碗（架空）",
                "協会",
                "CHRC",
                yen,
                "市役所",
                null,
                null,
                null,
                null,
                "");
    }

    /** A bus（架空）. */
    public static CostDetails cost(int year, CostBearer bearer, CostCurrency currency, String amount) {
        return new CostDetails(
                CHRC,
                LocalDate.of(year, 7, 1),
                bearer,
                currency,
                new BigDecimal(amount),
                "バス（架空）",
                null,
                null,
                null,
                null,
                "");
    }

    public static OpeningDetails opening(
            int year, Direction direction, @Nullable Integer heads, @Nullable Integer nights) {
        return new OpeningDetails(
                CHRC, null, year, direction, heads, nights, "（架空）", "架空の資料", Certainty.STATED, true, "");
    }
}
