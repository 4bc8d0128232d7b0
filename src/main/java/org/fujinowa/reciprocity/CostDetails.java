package org.fujinowa.reciprocity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A cost of an exchange and who bore it.
 *
 * @param programme for which programme
 * @param paidOn when
 * @param bearer who bore it
 * @param currency in which currency
 * @param amount how much, more than nothing and no finer than the currency's smallest unit
 * @param purpose for what
 * @param partner the other side, if it is one of the register
 * @param delegation for which visit, if for one
 * @param family the host family that it concerns, if one
 * @param twin the twin that it concerns, if one
 * @param note anything else, may be empty
 */
public record CostDetails(
        @NotNull ProgrammeId programme,
        @NotNull LocalDate paidOn,
        @NotNull CostBearer bearer,
        @NotNull CostCurrency currency,
        @NotNull BigDecimal amount,
        @NotBlank @Size(max = 300) String purpose,
        @Nullable PartnerId partner,
        @Nullable DelegationId delegation,
        @Nullable HostFamilyId family,
        @Nullable TwinId twin,
        @Size(max = 2000) String note)
        implements Serializable {

    public CostDetails {
        // 12.5 and 12.50 are one amount; records compare it digit by digit.
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        amount = amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    /** The amount in the currency's smallest units. */
    public long minor() {
        return currency.minor(amount);
    }
}
