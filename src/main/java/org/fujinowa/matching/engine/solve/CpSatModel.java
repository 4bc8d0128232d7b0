package org.fujinowa.matching.engine.solve;

import com.google.ortools.sat.ConstraintProto;
import com.google.ortools.sat.CpModelProto;
import com.google.ortools.sat.CpObjectiveProto;
import com.google.ortools.sat.IntegerVariableProto;
import com.google.ortools.sat.LinearConstraintProto;
import com.google.ortools.sat.PartialVariableAssignment;
import org.jspecify.annotations.Nullable;

/** Says a linear model in CP-SAT's words. */
final class CpSatModel {

    private static final IntegerVariableProto YES_OR_NO =
            IntegerVariableProto.newBuilder().addDomain(0).addDomain(1).build();

    private CpSatModel() {}

    static CpModelProto of(LinearModel model, LinearSum maximised, boolean @Nullable [] hint) {
        var proto = CpModelProto.newBuilder();
        for (int i = 0; i < model.columns(); i++) {
            proto.addVariables(YES_OR_NO);
        }
        model.rows().forEach(row -> proto.addConstraints(constraint(row)));
        if (maximised.size() > 0) {
            proto.setObjective(objective(maximised));
        }
        if (hint != null) {
            proto.setSolutionHint(hint(hint));
        }
        return proto.build();
    }

    private static ConstraintProto constraint(LinearModel.Row row) {
        var sum = row.sum();
        var linear = LinearConstraintProto.newBuilder();
        for (int i = 0; i < sum.size(); i++) {
            linear.addVars(sum.column(i)).addCoeffs(sum.coefficient(i));
        }
        linear.addDomain(without(row.least(), sum.constant())).addDomain(without(row.most(), sum.constant()));
        var constraint = ConstraintProto.newBuilder().setLinear(linear);
        if (row.onlyIf() != LinearModel.ALWAYS) {
            constraint.addEnforcementLiteral(row.onlyIf());
        }
        return constraint.build();
    }

    private static long without(long limit, long constant) {
        return limit == Long.MIN_VALUE || limit == Long.MAX_VALUE ? limit : limit - constant;
    }

    /** CP-SAT minimises: every coefficient is turned around, and told to be turned back where it is shown. */
    private static CpObjectiveProto objective(LinearSum maximised) {
        var objective = CpObjectiveProto.newBuilder().setScalingFactor(-1).setOffset(-maximised.constant());
        for (int i = 0; i < maximised.size(); i++) {
            objective.addVars(maximised.column(i)).addCoeffs(-maximised.coefficient(i));
        }
        return objective.build();
    }

    private static PartialVariableAssignment hint(boolean[] hint) {
        var assignment = PartialVariableAssignment.newBuilder();
        for (int i = 0; i < hint.length; i++) {
            assignment.addVars(i).addValues(hint[i] ? 1 : 0);
        }
        return assignment.build();
    }
}
