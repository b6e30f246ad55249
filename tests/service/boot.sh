#!/bin/sh
# Boots systemd as the first process of namespaces of its own, on a copy of
# this machine's root that forgets all, with our unit and a probe of it.
# usage: boot.sh PROJECT OUT, inside of unshare (see run.sh)
set -e
project=$1 out=$2
mount --make-rprivate /
mount -t tmpfs tmpfs /mnt
mkdir /mnt/upper /mnt/work /mnt/root
mount -t overlay overlay \
    -o lowerdir=/,upperdir=/mnt/upper,workdir=/mnt/work /mnt/root
cd /mnt/root
mkdir -p out opt/finwise/build/release
mount --bind "$out" out
cp "$project"/build/release/serve "$project"/build/release/finwise.so \
    "$project"/build/release/finwise.conf opt/finwise/build/release/
mount -t proc proc proc
mount -t tmpfs tmpfs run
mount -t tmpfs tmpfs tmp
mount -t sysfs sysfs sys
mount -t cgroup2 cgroup2 sys/fs/cgroup
mount -t tmpfs tmpfs dev
mkdir dev/pts dev/shm
for node in null zero random urandom tty; do
	touch dev/$node
	mount --bind /dev/$node dev/$node
done
touch dev/console
ip link set lo up

# Nothing of this machine's own services is started.
units=etc/systemd/system
rm -rf usr/lib/systemd/system/*.wants $units/*.wants
for target in sysinit basic network shutdown; do
	printf '[Unit]\nDescription=%s\nDefaultDependencies=no\n' $target \
	    > $units/$target.target
done
# It asks for devices that a container's processes may not make.
grep -vE '^PrivateDevices=' \
    "$project/conf/finwise.service" > $units/finwise.service
cp "$project/tests/service/probe.sh" opt/probe.sh
cat > $units/probe.service <<'UNIT'
[Unit]
DefaultDependencies=no
Wants=finwise.service
After=finwise.service
[Service]
Type=oneshot
ExecStart=/bin/sh /opt/probe.sh
UNIT
exec env -i container=test PATH=/usr/sbin:/usr/bin chroot . \
    /lib/systemd/systemd --system --unit=probe.service --log-target=null
