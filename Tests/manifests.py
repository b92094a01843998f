"""Builds each kustomization named and complains about what comes out: what the published schemas or the Pod Security
standard "restricted" refuse, and names that lead nowhere. Prints the complaints and ends with 1, or prints nothing.
"""

import asyncio
import sys

import kubernetes_validate
import pykustomize
import yaml

VOLUMES = {"configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret"}
# Made by the operator and never committed.
SECRETS = {"spotgate", "oauth2-proxy"}
complaints = []


def want(holds, *words):
    if not holds:
        complaints.append(" ".join(map(str, words)))


def restricted(where, pod):
    """https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"""
    rules = pod.get("securityContext", {})
    for key in ("hostNetwork", "hostPID", "hostIPC"):
        want(not pod.get(key), where, key)
    want(not rules.get("sysctls"), where, "sysctls")
    for volume in pod.get("volumes", []):
        want(set(volume) - {"name"} <= VOLUMES, where, "volume", volume["name"])
    for container in pod["containers"] + pod.get("initContainers", []):
        at = f"{where}/{container['name']}"
        own = container.get("securityContext", {})
        both = {**rules, **own}
        want(own.get("allowPrivilegeEscalation") is False, at, "may escalate privileges")
        want(not own.get("privileged"), at, "is privileged")
        want(both.get("runAsNonRoot") is True, at, "may run as root")
        want(both.get("runAsUser") != 0, at, "runs as root")
        want(
            both.get("seccompProfile", {}).get("type") in ("RuntimeDefault", "Localhost"), at, "has no seccomp profile"
        )
        capabilities = own.get("capabilities", {})
        want("ALL" in capabilities.get("drop", []), at, "keeps capabilities")
        want(set(capabilities.get("add", [])) <= {"NET_BIND_SERVICE"}, at, "adds capabilities")
        want(own.get("procMount", "Default") == "Default", at, "procMount")
        want(not any("hostPort" in port for port in container.get("ports", [])), at, "uses a port of the host")
        # Beyond the standard: nothing to write, an end to memory, and a way to tell that it is alive.
        want(own.get("readOnlyRootFilesystem") is True, at, "may write its root")
        want("memory" in container.get("resources", {}).get("limits", {}), at, "has no end to its memory")
        want("livenessProbe" in container, at, "has no liveness probe")


def named(objects, kind):
    return {one["metadata"]["name"]: one for one in objects if one["kind"] == kind}


def references(objects):
    """Every name a manifest uses is a manifest's name, in one namespace."""
    deployments = named(objects, "Deployment")
    pods = [one["spec"]["template"] for one in deployments.values()]

    def chosen(labels):
        return [pod for pod in pods if labels.items() <= pod["metadata"]["labels"].items()]

    for one in objects:
        where, spec = f"{one['kind']}/{one['metadata']['name']}", one.get("spec", {})
        if one["kind"] != "Namespace":
            want(one["metadata"].get("namespace") in named(objects, "Namespace"), where, "is in no namespace of these")
        if one["kind"] in ("Deployment", "PodDisruptionBudget"):
            want(chosen(spec["selector"]["matchLabels"]), where, "selects no pod")
        elif one["kind"] == "NetworkPolicy":
            want(chosen(spec["podSelector"]["matchLabels"]), where, "selects no pod")
        elif one["kind"] == "Service":
            want(chosen(spec["selector"]), where, "selects no pod")
            ports = {
                port["name"]
                for pod in chosen(spec["selector"])
                for container in pod["spec"]["containers"]
                for port in container.get("ports", [])
            }
            want({port["targetPort"] for port in spec["ports"]} <= ports, where, "leads to a port that nothing has")
        elif one["kind"] == "HorizontalPodAutoscaler":
            scaled = deployments.get(spec["scaleTargetRef"]["name"])
            want(scaled, where, "scales nothing")
            want("replicas" not in (scaled or {}).get("spec", {}), where, "scales what names its own replicas")
    for name, one in deployments.items():
        pod = one["spec"]["template"]["spec"]
        want(pod.get("enableServiceLinks") is False, name, "has variables for every Service of the namespace")
        want(pod["serviceAccountName"] in named(objects, "ServiceAccount"), name, "has no service account of these")
        volumes = pod.get("volumes", [])
        for volume in volumes:
            if "configMap" in volume:
                want(volume["configMap"]["name"] in named(objects, "ConfigMap"), name, "mounts no ConfigMap of these")
            if "secret" in volume:
                want(volume["secret"]["secretName"] in SECRETS, name, "mounts an unknown secret")
        for container in pod["containers"]:
            mounts = {mount["name"] for mount in container.get("volumeMounts", [])}
            want(mounts <= {volume["name"] for volume in volumes}, name, "mounts what is no volume")


def schemas(objects):
    for one in objects:
        try:
            kubernetes_validate.validate(one, kubernetes_validate.latest_version(), strict=True)
        except kubernetes_validate.ValidationError as error:
            want(False, f"{one['kind']}/{one['metadata']['name']}", error.message)


for variant in sys.argv[1:]:
    built = asyncio.run(pykustomize.build(variant)).yaml
    objects = [one for one in yaml.safe_load_all(built) if one]
    want(named(objects, "Deployment"), variant, "makes no Deployment")
    schemas(objects)
    references(objects)
    for name, one in named(objects, "Deployment").items():
        restricted(name, one["spec"]["template"]["spec"])
print("\n".join(complaints), end="\n" if complaints else "")
sys.exit(1 if complaints else 0)
